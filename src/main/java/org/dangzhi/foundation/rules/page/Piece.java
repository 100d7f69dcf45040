package org.dangzhi.foundation.rules.page;

/** Part of a text; {@code hit} where it is what somebody looked for. */
public record Piece(String text, boolean hit) {}
