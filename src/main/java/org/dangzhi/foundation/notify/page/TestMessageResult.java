package org.dangzhi.foundation.notify.page;

/** Result of a test message. */
public record TestMessageResult(boolean sent, String text) {}
