package org.dangzhi.foundation.work.page;

import java.util.List;
import org.dangzhi.foundation.web.page.StateLabel;

/**
 * An item as a list shows it.
 *
 * @param action what the reader does next, such as to check it; it leads to the item's page
 */
public record ItemRow(
        String id,
        String number,
        String title,
        String source,
        Persons persons,
        String due,
        Seals seals,
        StateLabel state,
        String action,
        boolean mayRemind) {

    public record Persons(String owner, String ownerUnit, String supervisor) {}

    /**
     * The three seals.
     *
     * @param stages in their order: {@code done}, {@code now}, {@code late} or empty for to come
     * @param said the same in words
     * @param shut whether the item is closed
     */
    public record Seals(List<String> stages, String said, boolean shut) {}

    public String address() {
        return "/items/" + id;
    }
}
