package org.dangzhi.foundation.readings.lists;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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
        return typed(q);
    }

    String place() {
        return typed(after);
    }

    int rows() {
        return size == null ? USUAL : Math.clamp(size, 1, MOST);
    }

    boolean narrowed() {
        return !words().isEmpty() || state != null;
    }

    /** The same list at another place; only what was asked for stands in it. */
    String address(String path, String place) {
        var given = new LinkedHashMap<String, String>();
        given.put("view", published() ? PUBLISHED : "");
        given.put("q", words());
        given.put("state", state == null ? "" : state.name());
        given.put("size", rows() == USUAL ? "" : Integer.toString(rows()));
        given.put("after", place);
        var address = UriComponentsBuilder.fromPath(path);
        given.forEach((name, value) -> {
            if (!value.isEmpty()) address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        });
        return address.encode().toUriString();
    }

    /** What nobody can type is no word. */
    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace("\0", "").strip();
    }
}
