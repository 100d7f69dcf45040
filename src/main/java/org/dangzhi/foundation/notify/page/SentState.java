package org.dangzhi.foundation.notify.page;

/**
 * What became of a message.
 *
 * @param kind of the look: go, warn, past or empty
 */
public record SentState(String channel, String icon, String kind, String text) {}
