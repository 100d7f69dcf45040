package org.dangzhi.foundation.regulations.editing;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationRows;
import org.dangzhi.foundation.regulations.page.RegulationForm;
import org.dangzhi.foundation.regulations.shipping.ShippedLibrary;
import org.dangzhi.foundation.regulations.shipping.ShippedRegulation;
import org.dangzhi.foundation.web.StaleVersionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases that change what is known of a regulation besides its clauses. */
@Service
class RegulationCommands {

    /** Shorter than the column: the edition before gets its number behind it. */
    private static final Pattern CODE = Pattern.compile("([a-z0-9][a-z0-9.-]{1,54})?");

    private final RegulationRows regulations;
    private final RegulationUpdateRows updates;
    private final ClauseRows clauses;
    private final CategoryOptions categories;
    private final Set<String> cited =
            ShippedLibrary.regulations().stream().map(ShippedRegulation::code).collect(Collectors.toUnmodifiableSet());

    RegulationCommands(
            RegulationRows regulations, RegulationUpdateRows updates, ClauseRows clauses, CategoryOptions categories) {
        this.regulations = regulations;
        this.updates = updates;
        this.clauses = clauses;
        this.categories = categories;
    }

    /** @throws StaleVersionException (409) if somebody else changed it since the form was opened */
    @Transactional
    void change(UUID id, RegulationForm form) {
        var there = updates.locked(id);
        if (there.version() != form.writtenOver()) throw new StaleVersionException();
        categories.check(form.category(), there.category());
        checkDays(there, form);
        checkCode(there, form.code());
        updates.edit(id, form);
        boolean foundByOtherWords = !(there.title() + there.number()).equals(form.title() + form.number());
        if (foundByOtherWords) clauses.index(regulations.find(id).orElseThrow(), clauses.of(id));
    }

    private static void checkDays(Regulation there, RegulationForm form) {
        if (!there.draft() && form.inForce() == null) throw RegulationRefused.dayMissing();
        var repealed = form.repealed();
        if (repealed != null && form.inForce() != null && repealed.isBefore(form.inForce()))
            throw RegulationRefused.repealedBefore();
    }

    private void checkCode(Regulation there, String code) {
        if (!CODE.matcher(code).matches()) throw RegulationRefused.code();
        var before = there.code();
        if (before != null && cited.contains(before) && !before.equals(code)) throw RegulationRefused.codeCited(before);
        if (code.isEmpty()) return;
        updates.titleAt(code, there.id(), there.draft() ? there.replaces() : null)
                .ifPresent(title -> {
                    throw RegulationRefused.codeTaken(code, title);
                });
    }
}
