package org.dangzhi.operations.phone.page;

/** Label of a call's state: icon and word, {@code kind} gives the colour. */
public record CallStateLabel(String kind, String icon, String text) {}
