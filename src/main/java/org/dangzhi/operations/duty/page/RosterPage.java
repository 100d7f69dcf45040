package org.dangzhi.operations.duty.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.operations.duty.RosterDay;
import org.jspecify.annotations.Nullable;

/**
 * A month of the roster, by person or as a list of shifts, or a week of it.
 *
 * @param day in it, as its address names it
 * @param view {@code people}, {@code week} or {@code list}
 * @param warning when the year's arrangement is not published; empty otherwise
 * @param gaps in words; empty when every place is filled
 * @param published which version was published when, in words; empty if none was
 * @param holidays in these days, by the address of each one's duty table
 * @param edit the shift being changed, in the list
 */
public record RosterPage(
        List<Tab> tabs,
        String month,
        String day,
        String shown,
        String previous,
        String next,
        String view,
        String warning,
        String gaps,
        String published,
        List<RosterDay> days,
        List<Person> people,
        List<Turn> week,
        List<RosterRow> rows,
        @Nullable RosterEdit edit,
        List<SelectOption> holidays,
        boolean noKinds,
        boolean mayWrite,
        List<SelectOption> legend,
        List<SelectOption> usual) {

    /** Somebody's month: a cell for each day, then how many on workdays, weekends, statutory days, at night. */
    public record Person(String id, String name, String post, List<Cell> cells, List<String> counts) {}

    public record Cell(String kind, String day, List<Mark> marks) {}

    /**
     * @param kind class of the mark: dp, ds, np, ns, ld
     * @param shift to be moved by hand; empty where it cannot be
     */
    public record Mark(String kind, String seal, String title, String post, String shift) {}

    /** A row of a week: a kind of shift, or who leads or drives. */
    public record Turn(String name, String hours, List<Seats> days) {}

    public record Seats(String kind, String day, List<Seat> seats) {}

    /** @param person empty for a place that nobody has */
    public record Seat(String person, String name, Mark mark) {}
}
