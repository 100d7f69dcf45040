package org.dangzhi.foundation.work;

/**
 * Item that was just arranged.
 *
 * @param number {@code 2026-1126}
 */
public record AssignedItem(ItemId id, String number) {}
