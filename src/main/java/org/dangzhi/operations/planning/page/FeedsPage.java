package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/**
 * Calendar addresses.
 *
 * @param made the one that was just made, whole; empty otherwise
 * @param alarms how long before a shift the calendar may ring
 * @param programs how each program subscribes, a paragraph each
 */
public record FeedsPage(
        List<Tab> tabs,
        List<Row> rows,
        String made,
        boolean forOffice,
        List<SelectOption> alarms,
        List<String> programs) {

    /** @param alarm empty for none */
    public record Row(String id, String what, String made, String used, String alarm) {}
}
