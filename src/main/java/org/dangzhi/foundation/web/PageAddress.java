package org.dangzhi.foundation.web;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Address of a page as a link has it: its path, then what was asked for. What is absent or empty stands in none.
 *
 * <p>Every value is encoded as a whole: a typed {@code +}, {@code &} or brace finds again what it found.
 */
public final class PageAddress {

    private final String path;
    private final StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");

    private PageAddress(String path) {
        this.path = path;
    }

    public static PageAddress of(String path) {
        return new PageAddress(path);
    }

    public PageAddress with(String name, @Nullable Object value) {
        var text = PlainText.of(value);
        if (!text.isEmpty()) query.add(name + "=" + UriUtils.encode(text, StandardCharsets.UTF_8));
        return this;
    }

    /** Once for each. */
    public PageAddress withEach(String name, Iterable<?> values) {
        values.forEach(value -> with(name, value));
        return this;
    }

    /** As it is written. */
    @Override
    public String toString() {
        return path + query;
    }
}
