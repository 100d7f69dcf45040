package org.dangzhi.foundation.web.page;

/**
 * Foot of a list, as {@code layout/foot} prints it.
 *
 * @param total in words
 * @param first address of the list's beginning; empty there
 * @param next address of the next part; empty at the end
 */
public record Paging(String total, String first, String next) {}
