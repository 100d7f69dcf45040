package org.dangzhi.foundation.work.items;

import java.time.Instant;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Entry of an item's history.
 *
 * @param words what was said; empty for none
 * @param by who did it; none for the system itself
 * @param to whom the item was given
 * @param until a due time that was set or asked for
 */
public record HistoryEntry(
        ItemEventType kind,
        String words,
        @Nullable PersonId by,
        @Nullable PersonId to,
        @Nullable Instant until,
        Instant at) {}
