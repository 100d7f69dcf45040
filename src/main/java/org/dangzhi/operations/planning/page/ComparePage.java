package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/**
 * Two drafts side by side.
 *
 * @param instead why there is nothing to compare; empty when there is
 */
public record ComparePage(
        List<Tab> tabs,
        List<Tab> parts,
        String first,
        String second,
        List<Line> lines,
        List<Shift> shifts,
        String more,
        String instead) {

    /** A sentence instead of a comparison: there are not two rosters yet. */
    public static ComparePage instead(List<Tab> tabs, List<Tab> parts, String sentence) {
        return new ComparePage(tabs, parts, "", "", List.of(), List.of(), "", sentence);
    }

    /** @param better which of them is: 1, 2, or 0 for neither */
    public record Line(String name, String first, String second, int better) {}

    /** A place that they give to different people. */
    public record Shift(String place, String first, String second) {}
}
