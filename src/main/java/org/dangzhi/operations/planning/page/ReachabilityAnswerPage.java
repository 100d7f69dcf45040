package org.dangzhi.operations.planning.page;

/** Page on which somebody answers that they can be reached. */
public record ReachabilityAnswerPage(String address, boolean answered) {}
