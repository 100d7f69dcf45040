package org.dangzhi.operations.duty.page;

import java.util.List;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.operations.duty.DayHead;
import org.jspecify.annotations.Nullable;

/**
 * A month of the roster, by person or as a list of shifts.
 *
 * @param view {@code people} or {@code list}
 * @param warning when the year's arrangement is not published; empty otherwise
 * @param gaps in words; empty when every place is filled
 * @param edit the shift being changed, in the list
 */
public record RosterPage(
        List<Tab> tabs,
        String month,
        String shown,
        String previous,
        String next,
        String view,
        String warning,
        String gaps,
        List<DayHead> days,
        List<Person> people,
        List<RosterRow> rows,
        @Nullable RosterEdit edit,
        boolean noKinds,
        boolean mayWrite,
        List<Choice> legend) {

    /** Somebody's month: a cell for each day, then how many on workdays, weekends, statutory days, at night. */
    public record Person(String name, String post, List<Cell> cells, List<String> counts) {}

    public record Cell(String kind, List<Mark> marks) {}

    /** @param kind class of the mark: dp, ds, np, ns, ld */
    public record Mark(String kind, String seal, String title) {}
}
