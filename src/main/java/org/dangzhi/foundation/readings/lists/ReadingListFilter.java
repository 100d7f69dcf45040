package org.dangzhi.foundation.readings.lists;

import jakarta.validation.constraints.Size;
import org.dangzhi.foundation.web.PageAddress;
import org.dangzhi.foundation.web.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Filter of a list of readings, as its address names it.
 *
 * @param view {@code published} for those one follows; otherwise what one is to read oneself
 * @param q part of the title
 * @param after where the last page ended
 */
record ReadingListFilter(
        @Nullable String view,
        @Size(max = 100) @Nullable String q,
        @Nullable ReadingStatus state,
        @Nullable String after,
        @Nullable Integer size) {

    static final String MINE = "mine";
    static final String PUBLISHED = "published";

    private static final int USUAL = 20;
    private static final int MOST = 100;

    boolean published() {
        return PUBLISHED.equals(view);
    }

    String shown() {
        return published() ? PUBLISHED : MINE;
    }

    String words() {
        return PlainText.typed(q);
    }

    String place() {
        return PlainText.typed(after);
    }

    int rows() {
        return size == null ? USUAL : Math.clamp(size, 1, MOST);
    }

    boolean narrowed() {
        return !words().isEmpty() || state != null;
    }

    /** The same list at another place; only what was asked for stands in it. */
    String address(String path, String place) {
        return PageAddress.of(path)
                .with("view", published() ? PUBLISHED : null)
                .with("q", words())
                .with("state", state)
                .with("size", rows() == USUAL ? null : rows())
                .with("after", place)
                .toString();
    }
}
