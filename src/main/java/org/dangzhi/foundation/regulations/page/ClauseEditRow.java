package org.dangzhi.foundation.regulations.page;

import java.util.List;

/**
 * Row of the list in which clauses are corrected.
 *
 * @param name its label, or what it is
 * @param begins the first words of its text
 * @param doubts sentences; empty for none
 * @param title whether it heads others
 */
public record ClauseEditRow(
        String id, String name, String heading, String begins, List<String> doubts, boolean title, boolean first) {

    public boolean doubted() {
        return !doubts.isEmpty();
    }
}
