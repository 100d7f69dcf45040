package org.dangzhi.foundation.work.lists;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dangzhi.foundation.web.Cursor;
import org.dangzhi.foundation.work.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Stretch of a list of items that one index orders. A list is one of them, or several one after the other; the key of a
 * row names the stretch it stands in, its time there and the item.
 */
enum ItemSegment {
    OPEN("due_at", ItemLine.Progress::dueAt, true, " and i.stage <> 'CLOSED'"),
    CLOSED("closed_at", ItemLine.Progress::closedAt, false, " and i.stage = 'CLOSED'"),
    DUE_LATEST("due_at", ItemLine.Progress::dueAt, false, ""),
    NEWEST("arranged_at", ItemLine.Progress::arrangedAt, false, ""),
    OLDEST("arranged_at", ItemLine.Progress::arrangedAt, true, "");

    private final String column;
    private final Function<ItemLine.Progress, @Nullable Instant> time;
    private final boolean ascending;

    /** Which items stand in it, in the words of the partial indexes. */
    final String condition;

    ItemSegment(
            String column, Function<ItemLine.Progress, @Nullable Instant> time, boolean ascending, String condition) {
        this.column = column;
        this.time = time;
        this.ascending = ascending;
        this.condition = condition;
    }

    String order() {
        var direction = ascending ? "" : " desc";
        return "i." + column + direction + ", i.id" + direction;
    }

    boolean holds(ItemLine line) {
        boolean closed = line.progress().stage() == Stage.CLOSED;
        return switch (this) {
            case OPEN -> !closed;
            case CLOSED -> closed;
            default -> true;
        };
    }

    String key(ItemLine line) {
        return Cursor.key(this, Objects.requireNonNull(time.apply(line.progress())), line.id());
    }

    /** @return null for no key: the list's beginning */
    static @Nullable Cursor cursor(String key) {
        return Cursor.of(key, 3);
    }

    /** The one of these in which the row of the key stands. */
    static ItemSegment of(Cursor key, List<ItemSegment> segments) {
        return key.oneOf(0, segments);
    }

    /** The condition for what stands behind the row of the key. */
    String following(Cursor key, Map<String, Object> params) {
        params.put("lastAt", key.time(1));
        params.put("lastId", key.id(2));
        return " and (i." + column + ", i.id) " + (ascending ? ">" : "<") + " (:lastAt, :lastId)";
    }
}
