package org.dangzhi.foundation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page of a list, fetched by key.
 *
 * @param next key of the next part ({@link Cursor}), absent at the end
 * @param total {@linkplain #total(int) in words}
 */
public record KeysetPage<T>(List<T> rows, @Nullable String next, String total) {

    /** Counting further would cost more than the list itself. */
    public static final int COUNTED = 1_000;

    /** {@code 998}, {@code 1,000} or {@code 1,000+}; given a count that may have ended one beyond the limit. */
    public static String total(int counted) {
        return counted > COUNTED ? "%,d+".formatted(COUNTED) : "%,d".formatted(counted);
    }
}
