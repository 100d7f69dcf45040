package org.dangzhi.foundation.notify.page;

/**
 * A notice that has just come, and the bell's new figure.
 *
 * @param urgency by which a browser that nobody looks at decides whether to call: {@code QUIET}, {@code NORMAL} or {@code ALARM}
 */
public record Toast(String id, String text, String urgency, boolean alarm, int unread) {}
