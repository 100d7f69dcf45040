package org.dangzhi.foundation.work.page;

import java.util.List;

/**
 * An item as a list shows it.
 *
 * @param stages of the seals, in their order: {@code done}, {@code now}, {@code late} or empty for to come
 * @param stagesSaid the same in words
 * @param shut whether it is closed
 * @param action what the reader does next, such as to check it; it leads to the item's page
 */
public record ItemRow(
        String id,
        String number,
        String title,
        String source,
        String assigner,
        String owner,
        String ownerUnit,
        String assistant,
        String supervisor,
        String due,
        String arranged,
        List<String> stages,
        String stagesSaid,
        boolean shut,
        State state,
        String action,
        boolean mayRemind) {

    /** @param kind {@code go}, {@code warn}, {@code past} or empty */
    public record State(String kind, String icon, String text) {}

    public String address() {
        return "/items/" + id;
    }
}
