package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/**
 * Page of the drafts, and the form of a new one.
 *
 * @param standing how many stand on the roster, in words; empty when nobody does
 * @param warning what is not known of the days to come; empty when all is
 */
public record DraftListPage(
        List<Tab> tabs,
        List<Tab> parts,
        List<Row> rows,
        String from,
        String to,
        String seconds,
        String standing,
        String warning) {

    /**
     * @param kind class of its state
     * @param repairs whom it replaces; empty for a plan
     */
    public record Row(
            String id,
            String number,
            String address,
            String days,
            String state,
            String kind,
            String icon,
            String repairs,
            String asked,
            String published) {}
}
