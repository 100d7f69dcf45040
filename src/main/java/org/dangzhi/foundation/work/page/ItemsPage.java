package org.dangzhi.foundation.work.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/**
 * A list of items with what it was asked for.
 *
 * @param first empty on the first page
 * @param rate the month's closed-loop rate; empty for those who do not read it
 * @param back the list's own address, to come back to
 */
public record ItemsPage(
        List<Tab> tabs,
        String tab,
        Asked asked,
        boolean narrowed,
        List<SelectOption> sources,
        List<SelectOption> states,
        List<SelectOption> sizes,
        List<ItemRow> rows,
        String total,
        String rate,
        String first,
        String next,
        String export,
        String reset,
        String back,
        boolean mayAssign) {

    /** What stands in the search form. */
    public record Asked(
            String q,
            String owner,
            String supervisor,
            String source,
            String state,
            String from,
            String to,
            String size) {}
}
