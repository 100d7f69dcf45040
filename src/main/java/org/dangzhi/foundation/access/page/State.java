package org.dangzhi.foundation.access.page;

/** A state in icon and word; {@code kind} is the look's class, empty for plain. */
public record State(String kind, String icon, String word) {}
