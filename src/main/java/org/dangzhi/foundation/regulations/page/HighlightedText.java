package org.dangzhi.foundation.regulations.page;

/** Part of a text; {@code hit} where it is what somebody looked for. */
public record HighlightedText(String text, boolean hit) {}
