package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.operations.duty.roster.RosterDay;

/**
 * A draft: how the search went, then a month of it by person, with what each brings along and takes away.
 */
public record DraftPage(
        String address, String title, Solve solve, Month month, List<Group> groups, Findings findings, May may) {

    /**
     * The month that is shown.
     *
     * @param name in words; {@code previous} and {@code next} are empty at the edges of the draft
     * @param legend the looks of the shifts
     */
    public record Month(
            String name,
            String previous,
            String next,
            String warning,
            List<RosterDay> days,
            List<SelectOption> legend) {}

    /**
     * What there is to say about the roster.
     *
     * @param clash what cannot all be kept, when no roster can be found
     * @param breaches what the roster does not keep, the dearest first
     */
    public record Findings(List<Clash> clash, List<String> breaches) {}

    /**
     * One of those that cannot all be kept.
     *
     * @param sort what it is: a rule, an absence, a promise, a place that has to be filled
     * @param way address where it can be let go; empty where it cannot
     * @param word of that way
     */
    public record Clash(String text, String sort, String way, String word) {}

    /** What can be done about it now. */
    public record May(boolean publish, boolean solveAgain, boolean seePublication) {}

    /**
     * How the search went.
     *
     * @param kind class of the verdict
     * @param line points of the polyline for the roster, empty while there is none
     * @param bound the same for the bound
     */
    public record Solve(
            boolean running,
            boolean found,
            String verdict,
            String kind,
            String icon,
            String detail,
            List<Fact> facts,
            String line,
            String bound,
            String spoken) {}

    public record Fact(String name, String value, String of) {}

    /** A part of the roster: officers, leaders, drivers. */
    public record Group(String name, List<String> duties, List<Row> rows, List<String> spreads, String best) {}

    /** @param counts for each duty, then what they take along */
    public record Row(String name, String post, List<Cell> cells, List<Count> counts) {}

    /** @param due how many would be theirs, by the days on which they can come and what they brought along; may be empty */
    public record Count(String value, String due) {

        public static Count of(String value) {
            return new Count(value, "");
        }
    }

    /** @param sign why they cannot come, or what they ask; empty otherwise */
    public record Cell(String kind, String sign, List<Mark> marks) {}

    /**
     * @param kind class of the mark: dp, ds, np, ns, ld
     * @param address of its dialog
     */
    public record Mark(String kind, String seal, String title, boolean pinned, String address) {}
}
