package org.dangzhi.foundation.readings.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.page.Paging;

/**
 * A list of readings with what it was asked for.
 *
 * @param views the list of one's own and of those one follows; empty for those who follow none
 */
public record ReadingsPage(
        List<Tab> views,
        String view,
        Criteria asked,
        List<SelectOption> states,
        List<ReadingRow> rows,
        Paging paging,
        Addresses addresses,
        boolean mayPublish) {

    /** @param narrowed whether more was asked for than the view */
    public record Criteria(String q, String state, boolean narrowed) {}

    /**
     * @param reset the same list, not narrowed
     * @param back the list's own address, to come back to
     */
    public record Addresses(String export, String reset, String back) {}

    public boolean published() {
        return view.equals("published");
    }
}
