package org.dangzhi.operations.dutylog;

import java.time.Instant;
import java.util.UUID;
import org.dangzhi.foundation.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Cursor of what is listed by time, the newest first: the last of one part, after which the next begins. */
public record LogCursor(Instant at, UUID id) {

    /** @return null for the first part */
    public static @Nullable LogCursor of(@Nullable String text) {
        var cursor = Cursor.of(text, 2);
        return cursor == null ? null : new LogCursor(cursor.time(0), cursor.id(1));
    }

    @Override
    public String toString() {
        return Cursor.key(at, id);
    }
}
