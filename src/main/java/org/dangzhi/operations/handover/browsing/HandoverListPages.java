package org.dangzhi.operations.handover.browsing;

import org.dangzhi.foundation.web.Cursor;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.handover.SignatureRole;
import org.dangzhi.operations.handover.page.HandoverListPage;
import org.dangzhi.operations.handover.page.HandoverRow;
import org.springframework.stereotype.Component;

/** Presenter of the list of handovers. */
@Component
class HandoverListPages {

    private static final String ADDRESS = "/handover/past";

    private final HandoverQuery query;
    private final TimeWords times;

    HandoverListPages(HandoverQuery query, TimeWords times) {
        this.query = query;
        this.times = times;
    }

    /** @param after key of the last one of the part before; empty for the first part */
    HandoverListPage page(String after) {
        var lines = query.lines(Cursor.of(after, 2));
        boolean more = lines.size() > HandoverQuery.PAGE;
        var shown = more ? lines.subList(0, HandoverQuery.PAGE) : lines;
        return new HandoverListPage(
                shown.stream().map(this::row).toList(),
                after.isEmpty() ? "" : ADDRESS,
                more ? ADDRESS + "?after=" + shown.getLast().key() : "");
    }

    private HandoverRow row(HandoverQuery.Line line) {
        return new HandoverRow(
                "/handover/" + line.id(),
                line.number(),
                times.at(line.dueAt()),
                line.names(),
                line.signed() + " / " + SignatureRole.values().length,
                line.closedAt() != null);
    }
}
