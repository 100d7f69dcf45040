package org.dangzhi.foundation.regulations.page;

/** How a regulation stands: icon and word, {@code kind} gives the colour; {@code address} of what replaced it, or empty. */
public record Standing(String kind, String icon, String text, String address) {}
