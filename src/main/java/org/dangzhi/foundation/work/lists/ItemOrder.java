package org.dangzhi.foundation.work.lists;

import java.util.List;
import java.util.Locale;
import org.dangzhi.foundation.web.page.ListOrder;
import org.jspecify.annotations.Nullable;

/**
 * Orders of a list of items; words under {@code work.order.<name>}. Numbers are given in the order in which items are
 * arranged, so the head of the number orders by that time: as text, number 10000 of a year would stand before 9999.
 */
public enum ItemOrder implements ListOrder {
    /** What is open by its due time, so that what is late stands on top; then what is closed, the newest first. */
    STANDING("due", true, ItemSegment.OPEN, ItemSegment.CLOSED),
    DUE_LATEST("due", false, ItemSegment.DUE_LATEST),
    NEWEST("number", false, ItemSegment.NEWEST),
    OLDEST("number", true, ItemSegment.OLDEST);

    private final String column;
    private final boolean ascending;
    private final List<ItemSegment> segments;

    ItemOrder(String column, boolean ascending, ItemSegment... segments) {
        this.column = column;
        this.ascending = ascending;
        this.segments = List.of(segments);
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public boolean isAscending() {
        return ascending;
    }

    String wordKey() {
        return "work.order." + name().toLowerCase(Locale.ROOT);
    }

    /** Those that can hold what is asked for, in their order. */
    List<ItemSegment> segments(ItemTab tab, @Nullable ItemState state) {
        if (segments.size() == 1) return segments;
        if (state != null) return List.of(state.isClosed() ? ItemSegment.CLOSED : ItemSegment.OPEN);
        return tab.holdsClosed() ? segments : List.of(ItemSegment.OPEN);
    }
}
