package org.dangzhi.foundation.notify.page;

/** A notice that has just come, and the bell's new figure. */
public record Toast(String id, String text, boolean alarm, int unread) {}
