package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.page.StateLabel;
import org.dangzhi.operations.duty.roster.RosterDay;

/**
 * Page of a repair: ways to replace somebody, what the one that is looked at moves, before and after.
 *
 * @param clash what cannot all be kept, when no repair can be found
 * @param options the repairs of this absence, the newest first
 */
public record RepairDraftPage(
        Heading heading,
        DraftPage.Solve solve,
        List<DraftPage.Clash> clash,
        List<Option> options,
        Moves moves,
        Grid grid,
        List<Told> told,
        Rules rules) {

    /**
     * @param address of the draft
     * @param accept words of the button that takes it; empty when it cannot be taken
     */
    public record Heading(
            String title, String days, String address, String accept, List<String> facts, StateLabel state) {}

    /** @param reason what speaks for it, and against it */
    public record Option(String address, String title, String reason, boolean here) {}

    /**
     * Who takes what from whom, by time.
     *
     * @param sum how many move and how many stay, counted from the same list
     */
    public record Moves(String sum, List<Move> list) {}

    /**
     * @param why what can be seen of the reason
     * @param address of the panel that shows who else could; empty once it is taken
     */
    public record Move(String day, PlaceSeal place, String before, String after, String why, String address) {}

    /** Days of those who are concerned; {@code duties} head the sums after the repair. */
    public record Grid(List<RosterDay> days, List<String> duties, List<Row> rows) {}

    public record Row(String name, List<Cell> cells, List<String> sums) {}

    /** @param sign why they cannot come; empty otherwise */
    public record Cell(String kind, String sign, List<Mark> marks) {}

    /** @param change {@code gone}, {@code came} or empty */
    public record Mark(PlaceSeal place, String change) {}

    /** Whom it concerns, and how many shifts they get and lose. */
    public record Told(String name, String change) {}

    /** What the repair keeps, and how the shares move. */
    public record Rules(String sum, List<Kept> list) {}

    public record Kept(String name, String value, boolean warn) {}
}
