package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/**
 * Calendar addresses.
 *
 * @param made the one that was just made, whole; empty otherwise
 */
public record FeedsPage(List<Tab> tabs, List<Row> rows, String made, boolean forOffice) {

    public record Row(String id, String what, String made) {}
}
