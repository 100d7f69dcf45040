package org.dangzhi.foundation.readings.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/**
 * A list of readings with what it was asked for.
 *
 * @param tabs empty for those who have no items
 * @param views the list of one's own and of those one follows; empty for those who follow none
 * @param back the list's own address, to come back to
 */
public record ReadingsPage(
        List<Tab> tabs,
        List<Tab> views,
        String view,
        String q,
        String state,
        boolean narrowed,
        List<SelectOption> states,
        List<ReadingRow> rows,
        String total,
        String first,
        String next,
        String export,
        String reset,
        String back,
        boolean mayPublish) {

    public boolean published() {
        return view.equals("published");
    }
}
