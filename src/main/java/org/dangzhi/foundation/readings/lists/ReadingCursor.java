package org.dangzhi.foundation.readings.lists;

import java.util.Map;
import java.util.UUID;

/**
 * Cursor of a list ordered by rank, then weight, then id.
 *
 * @param weight microseconds of a time, negative for the newest first; or an order of precedence
 */
public record ReadingCursor(int rank, long weight, UUID id) {

    private static final ReadingCursor START = new ReadingCursor(-1, 0, new UUID(0, 0));
    private static final int PARTS = 3;

    /** The start for a key that nobody gave out. */
    public static ReadingCursor of(String key) {
        var parts = key.split("_", PARTS);
        if (parts.length < PARTS) return START;
        try {
            return new ReadingCursor(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException madeUp) {
            return START;
        }
    }

    public String key() {
        return rank + "_" + weight + "_" + id;
    }

    public Map<String, Object> params() {
        return Map.of("rank", rank, "weight", weight, "after", id);
    }
}
