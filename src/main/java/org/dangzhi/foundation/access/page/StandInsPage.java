package org.dangzhi.foundation.access.page;

import java.util.List;

/**
 * Stand-ins that run or come.
 *
 * @param everybody whether all of the office are shown, and may be set, or one's own alone
 * @param now as a field holds it
 */
public record StandInsPage(List<Row> rows, boolean everybody, String now) {

    public record Row(
            String id, String absent, String standIn, String from, String until, String reason, boolean running) {}
}
