package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * Swaps, and the form of a new one.
 *
 * @param mine places that may be swapped: one's own, or of whomever it is asked for
 * @param others to whom they may go: somebody's place in return, or somebody
 * @param whose id and name of the person for whom it is asked
 */
public record SwapsPage(
        List<Row> rows,
        List<SelectOption> mine,
        List<SelectOption> others,
        String whose,
        String whoseName,
        boolean forOthers) {

    /** @param acts what the reader may do with it: accept, decline, confirm, refuse, withdraw */
    public record Row(
            String id,
            String from,
            String seat,
            String to,
            String back,
            String reason,
            String state,
            String kind,
            String asked,
            List<String> acts) {}
}
