package org.dangzhi.foundation.regulations.page;

import java.util.List;

/** Which nodes of a run-sheet a clause governs, to be ticked. */
public record NodesPage(String title, String back, String action, List<Kind> kinds) {

    public record Kind(String name, String word, boolean ticked) {}
}
