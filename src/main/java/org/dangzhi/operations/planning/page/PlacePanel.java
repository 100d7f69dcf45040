package org.dangzhi.operations.planning.page;

import java.util.List;

/**
 * Panel of a place in a draft: who has it and why, who else could, and what can be done about it.
 *
 * @param draft address of the draft
 * @param reason whether fairness speaks for it; empty where the draft counts none
 * @param takers each who might have it alone, the cheapest first
 */
public record PlacePanel(
        String draft, String title, Place place, String reason, List<Taker> takers, boolean pinned, boolean mayChange) {

    /** As an address names it. */
    public record Place(String day, String shift, String slot, String person) {}

    /**
     * @param how they take it, or why they cannot
     * @param more points; empty where a must stands against it
     */
    public record Taker(String id, String name, String how, String more) {}
}
