package org.dangzhi.operations.duty.roster;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.settings.ShiftKindRepository;
import org.dangzhi.operations.duty.settings.UsualShiftHours;
import org.springframework.stereotype.Component;

/** Presenter of the kinds of shifts beside the roster. */
@Component
class ShiftKindPages {

    private final ShiftKindRepository kinds;
    private final Texts texts;

    ShiftKindPages(ShiftKindRepository kinds, Texts texts) {
        this.kinds = kinds;
        this.texts = texts;
    }

    List<SelectOption> legend() {
        return kinds.findByActiveTrueOrderByPosition().stream()
                .map(kind -> new SelectOption(kind.night() ? "n" : "d", kind.name()))
                .toList();
    }

    /** Hours to begin with; none for an office that has kinds of shifts. */
    List<SelectOption> usual() {
        return kinds.count() > 0
                ? List.of()
                : SelectOption.of(UsualShiftHours.values(), hours -> texts.t("duty.usual." + hours));
    }
}
