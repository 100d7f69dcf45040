package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/**
 * Page of who of a draft has answered that they can be reached.
 *
 * @param address of the draft
 * @param askedAt empty while nobody was asked
 * @param open how many have not been reached
 */
public record ReachabilityPage(List<Tab> tabs, String address, String title, String askedAt, List<Row> rows, int open) {

    /**
     * @param at when they were reached; empty if not yet
     * @param by who called them; empty where they answered themselves
     */
    public record Row(String person, String name, String post, String phone, String at, String by) {}
}
