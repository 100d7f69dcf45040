package org.dangzhi.foundation.people.page;

import java.util.List;

/** The tree of units. */
public record UnitsPage(List<Row> rows, boolean mayWrite) {

    /** @param indent white space that shows the depth */
    public record Row(String id, String indent, String name, String shortName, String persons) {}
}
