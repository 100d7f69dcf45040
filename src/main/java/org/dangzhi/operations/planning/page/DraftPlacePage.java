package org.dangzhi.operations.planning.page;

/**
 * Page of a place in a draft, and of what can be done about it.
 *
 * @param draft address of the draft
 */
public record DraftPlacePage(
        String draft,
        String title,
        String who,
        String day,
        String shift,
        String slot,
        String person,
        boolean pinned,
        boolean mayChange) {}
