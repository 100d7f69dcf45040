package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/** Two drafts side by side. */
public record ComparePage(
        List<Tab> tabs,
        List<Tab> parts,
        String first,
        String second,
        List<Line> lines,
        List<Shift> shifts,
        String more) {

    /** @param better which of them is: 1, 2, or 0 for neither */
    public record Line(String name, String first, String second, int better) {}

    /** A place that they give to different people. */
    public record Shift(String place, String first, String second) {}
}
