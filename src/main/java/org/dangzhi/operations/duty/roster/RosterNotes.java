package org.dangzhi.operations.duty.roster;

import java.time.LocalDate;
import java.util.List;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.page.RosterPage;
import org.dangzhi.operations.duty.roster.PlannedDays.PublishedVersion;
import org.springframework.stereotype.Component;

/** Presenter of what is to be said of some days of the roster. */
@Component
class RosterNotes {

    private final WorkingDays calendar;
    private final RosterListPages lists;
    private final List<PlannedDays> planned;
    private final Texts texts;

    RosterNotes(WorkingDays calendar, RosterListPages lists, List<PlannedDays> planned, Texts texts) {
        this.calendar = calendar;
        this.lists = lists;
        this.planned = planned;
        this.texts = texts;
    }

    RosterPage.Notes of(LocalDate first, LocalDate last, List<RosterSlot> slots) {
        return new RosterPage.Notes(warning(last.getYear()), lists.gaps(slots), published(first, last));
    }

    private String warning(int year) {
        return calendar.published(year) ? "" : texts.t("duty.roster.unpublished", Integer.toString(year));
    }

    private PublishedVersion published(LocalDate first, LocalDate last) {
        return planned.stream()
                .flatMap(plan -> plan.published(first, last).stream())
                .findFirst()
                .orElse(PublishedVersion.NONE);
    }
}
