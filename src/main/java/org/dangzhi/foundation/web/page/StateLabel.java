package org.dangzhi.foundation.web.page;

/**
 * Label of a state, in icon and word, as {@code layout/state} prints it.
 *
 * @param kind colour: {@code go}, {@code warn}, {@code past}, or empty for plain
 */
public record StateLabel(String kind, String icon, String text) {}
