package org.dangzhi.foundation.regulations.page;

import java.util.List;

/** Page on which the nodes of a run-sheet that a clause governs are ticked. */
public record ClauseNodesPage(String title, String back, String action, List<Kind> kinds) {

    public record Kind(String name, String word, boolean ticked) {}
}
