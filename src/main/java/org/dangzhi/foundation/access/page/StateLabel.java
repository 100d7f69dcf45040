package org.dangzhi.foundation.access.page;

/** Label of a state in icon and word; {@code kind} is the CSS class, empty for plain. */
public record StateLabel(String kind, String icon, String word) {}
