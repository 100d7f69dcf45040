package org.dangzhi.foundation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page of a list, fetched by key.
 *
 * @param next opaque key of the next part, absent at the end
 * @param total exact up to 1,000, then "1,000+"
 */
public record KeysetPage<T>(List<T> rows, @Nullable String next, String total) {}
