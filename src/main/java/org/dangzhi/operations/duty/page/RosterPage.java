package org.dangzhi.operations.duty.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.operations.duty.roster.PlannedDays.PublishedVersion;
import org.dangzhi.operations.duty.roster.RosterDay;
import org.jspecify.annotations.Nullable;

/**
 * A month of the roster, by person or as a list of shifts, or a week of it.
 *
 * @param rows of the list
 * @param edit the shift being changed, in the list
 * @param holidays in these days, by the address of each one's duty table
 * @param usual hours to begin with, for an office that has no kinds of shifts; empty for others
 */
public record RosterPage(
        Span span,
        Notes notes,
        Grid grid,
        List<RosterRow> rows,
        @Nullable RosterEdit edit,
        List<SelectOption> holidays,
        List<SelectOption> legend,
        List<SelectOption> usual,
        boolean mayWrite) {

    /**
     * Which days are shown, and how.
     *
     * @param day in it, as its address names it
     * @param previous address of the days before; {@code next} of those after
     * @param view {@code people}, {@code week} or {@code list}
     */
    public record Span(String month, String day, String shown, String previous, String next, String view) {

        public boolean isList() {
            return view.equals("list");
        }

        public boolean isWeek() {
            return view.equals("week");
        }
    }

    /**
     * What is to be said of these days; each empty for nothing.
     *
     * @param warning that the year's arrangement is not published
     * @param gaps how many places nobody holds
     * @param published which version was published when
     */
    public record Notes(String warning, String gaps, PublishedVersion published) {}

    /** Of a month the people, of a week its turns; both empty in the list. */
    public record Grid(List<RosterDay> days, List<Person> people, List<Turn> week) {

        public boolean isEmpty() {
            return people.isEmpty() && week.isEmpty();
        }
    }

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
