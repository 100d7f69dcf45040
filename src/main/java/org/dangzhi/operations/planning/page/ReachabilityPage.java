package org.dangzhi.operations.planning.page;

import java.util.List;

/**
 * Page of who of a draft has answered that they can be reached.
 *
 * @param address of the draft
 * @param askedAt empty while nobody was asked
 * @param open how many have not been reached
 */
public record ReachabilityPage(String address, String title, String askedAt, List<Row> rows, int open) {

    /**
     * @param at when they were reached; empty if not yet
     * @param by who called them; empty where they answered themselves
     */
    public record Row(String person, String name, String post, String phone, String at, String by) {}
}
