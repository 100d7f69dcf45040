package org.dangzhi.foundation.work;

import java.time.Instant;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An item that is not closed, as a handover lists it.
 *
 * @param phone of the owner, to ring them; empty where none is known
 * @param latest the newest word on it; empty before the first
 * @param keeper the duty officer who follows it up now; none before somebody took it over
 */
public record OpenItem(
        ItemId id,
        String number,
        String title,
        Stage stage,
        String owner,
        String phone,
        Instant due,
        String latest,
        @Nullable PersonId keeper) {

    public String address() {
        return "/items/" + id.id();
    }
}
