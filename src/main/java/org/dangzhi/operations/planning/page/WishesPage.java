package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.operations.duty.roster.RosterDay;

/**
 * Wishes and absences of the coming year, and the form of one more.
 *
 * @param forOthers whether they may be entered for others too
 */
public record WishesPage(
        Month month,
        List<Row> rows,
        List<SelectOption> sorts,
        List<SelectOption> kinds,
        String me,
        String myName,
        String today,
        boolean forOthers) {

    /** @param kind class of its tag */
    public record Row(
            String id, String name, String sort, String kind, String days, String shift, boolean strong, String note) {}

    /**
     * A month by people and days.
     *
     * @param previous address of the month before; empty where it has gone by
     */
    public record Month(String name, String previous, String next, List<RosterDay> days, List<PersonRow> people) {}

    /** @param sums days of absence, of shifts wanted and to be spared; empty for none */
    public record PersonRow(String name, List<Cell> cells, List<String> sums) {}

    /**
     * @param kind class of the day
     * @param look class of the seal of a wish; empty for an absence and for nothing
     * @param sign its one character; empty where there is nothing
     */
    public record Cell(String kind, String look, String sign, String title) {}
}
