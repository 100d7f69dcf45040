package org.dangzhi.operations.phone.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.page.ColumnHead;
import org.dangzhi.foundation.web.page.FilterBar;

/** The list of calls with what it was asked for. */
public record CallListPage(
        Criteria asked,
        FilterBar filters,
        ColumnHead at,
        List<SelectOption> directions,
        List<SelectOption> states,
        List<CallRow> rows,
        String total,
        String first,
        String next,
        String export) {

    /**
     * @param order as the address names it
     * @param any whether anything at all is looked for
     */
    public record Criteria(
            String words, String direction, String state, String from, String to, String order, boolean any) {}
}
