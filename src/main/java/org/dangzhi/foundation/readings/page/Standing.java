package org.dangzhi.foundation.readings.page;

/** How a reading stands, in icon and word; {@code kind} is {@code go}, {@code warn}, {@code past} or empty. */
public record Standing(String kind, String icon, String text) {}
