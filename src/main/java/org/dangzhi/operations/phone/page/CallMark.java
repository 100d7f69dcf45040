package org.dangzhi.operations.phone.page;

/** How a call stands: icon and word, {@code kind} gives the colour. */
public record CallMark(String kind, String icon, String text) {}
