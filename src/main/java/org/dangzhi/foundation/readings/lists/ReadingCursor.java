package org.dangzhi.foundation.readings.lists;

import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.web.Cursor;

/**
 * Cursor of a list ordered by rank, then weight, then id.
 *
 * @param weight microseconds of a time, negative for the newest first; or an order of precedence
 */
public record ReadingCursor(int rank, long weight, UUID id) {

    private static final ReadingCursor START = new ReadingCursor(-1, 0, new UUID(0, 0));

    public static ReadingCursor of(String key) {
        var cursor = Cursor.of(key, 3);
        return cursor == null ? START : new ReadingCursor(cursor.number(0), cursor.weight(1), cursor.id(2));
    }

    public String key() {
        return Cursor.key(rank, weight, id);
    }

    public Map<String, Object> params() {
        return Map.of("rank", rank, "weight", weight, "after", id);
    }
}
