package org.dangzhi.operations.planning.drafts;

import java.time.YearMonth;
import java.util.List;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.roster.RosterDayWords;
import org.dangzhi.operations.planning.page.DraftPage;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of the month of a draft that is looked at. */
@Component
class DraftMonthPages {

    private final WorkingDays calendar;
    private final RosterDayWords rosterDayWords;
    private final Texts texts;
    private final TimeWords times;

    DraftMonthPages(WorkingDays calendar, RosterDayWords rosterDayWords, Texts texts, TimeWords times) {
        this.calendar = calendar;
        this.rosterDayWords = rosterDayWords;
        this.texts = texts;
        this.times = times;
    }

    /** The one that is asked for if the draft reaches into it, otherwise its first. */
    static YearMonth shown(Draft draft, @Nullable YearMonth wanted) {
        var first = YearMonth.from(draft.from());
        if (wanted == null || wanted.isBefore(first) || wanted.isAfter(YearMonth.from(draft.to()))) return first;
        return wanted;
    }

    /** Its days within the draft. */
    List<CalendarDay> days(Draft draft, YearMonth month) {
        var first = month.atDay(1).isBefore(draft.from()) ? draft.from() : month.atDay(1);
        var last = month.atEndOfMonth().isAfter(draft.to()) ? draft.to() : month.atEndOfMonth();
        return calendar.between(first, last);
    }

    DraftPage.Month month(Draft draft, YearMonth month, List<CalendarDay> days, ProblemLabels lexicon) {
        var address = draft.id().address() + "?month=";
        return new DraftPage.Month(
                times.month(month),
                month.isAfter(YearMonth.from(draft.from())) ? address + month.minusMonths(1) : "",
                month.isBefore(YearMonth.from(draft.to())) ? address + month.plusMonths(1) : "",
                calendar.published(month.getYear())
                        ? ""
                        : texts.t("duty.roster.unpublished", Integer.toString(month.getYear())),
                rosterDayWords.of(days),
                lexicon.kinds().stream()
                        .map(kind -> new SelectOption(kind.night() ? "n" : "d", kind.name()))
                        .toList());
    }
}
