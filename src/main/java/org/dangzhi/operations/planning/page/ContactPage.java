package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/**
 * Who of a draft has answered that he can be reached.
 *
 * @param address of the draft
 * @param askedAt empty while nobody was asked
 * @param open how many have not been reached
 */
public record ContactPage(List<Tab> tabs, String address, String title, String askedAt, List<Row> rows, int open) {

    /**
     * @param at when he was reached; empty if not yet
     * @param by who called him; empty where he answered himself
     */
    public record Row(String person, String name, String post, String phone, String at, String by) {}
}
