package org.dangzhi.foundation.regulations.page;

/**
 * Label of a regulation's state: icon and word, {@code kind} gives the colour; {@code address} of what replaced it, or
 * empty.
 */
public record RegulationStateLabel(String kind, String icon, String text, String address) {}
