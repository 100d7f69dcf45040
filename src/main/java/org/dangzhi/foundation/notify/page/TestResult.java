package org.dangzhi.foundation.notify.page;

/** What came of a test message. */
public record TestResult(boolean sent, String text) {}
