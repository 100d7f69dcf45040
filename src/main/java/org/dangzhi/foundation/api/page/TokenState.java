package org.dangzhi.foundation.api.page;

/** How a token stands, in icon and word; {@code kind} is the look's class. */
public record TokenState(String kind, String icon, String word) {}
