package org.dangzhi.operations.planning.page;

/**
 * A place in a draft, and what can be done about it.
 *
 * @param draft address of the draft
 */
public record CellPage(
        String draft,
        String title,
        String who,
        String day,
        String shift,
        String slot,
        String person,
        boolean pinned,
        boolean mayChange) {}
