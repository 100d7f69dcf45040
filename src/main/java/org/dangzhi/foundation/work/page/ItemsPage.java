package org.dangzhi.foundation.work.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.page.ColumnHead;
import org.dangzhi.foundation.web.page.FilterBar;
import org.dangzhi.foundation.web.page.Paging;

/**
 * A list of items with what it was asked for.
 *
 * @param narrowed whether more was asked for than the tab
 */
public record ItemsPage(
        String tab,
        Criteria asked,
        FilterBar filters,
        boolean narrowed,
        Options options,
        Heads heads,
        List<ItemRow> rows,
        Paging paging,
        Addresses addresses,
        boolean mayAssign) {

    /** What the search form offers. */
    public record Options(
            List<SelectOption> sources,
            List<SelectOption> states,
            List<SelectOption> orders,
            List<SelectOption> sizes) {}

    /** Columns by which the list can be ordered. */
    public record Heads(ColumnHead number, ColumnHead due) {}

    /**
     * @param reset the same list, not narrowed
     * @param back the list's own address, to come back to
     */
    public record Addresses(String export, String reset, String back) {}

    /** What stands in the search form. */
    public record Criteria(
            String q,
            String owner,
            String supervisor,
            String source,
            String state,
            String from,
            String to,
            String order,
            String size) {}
}
