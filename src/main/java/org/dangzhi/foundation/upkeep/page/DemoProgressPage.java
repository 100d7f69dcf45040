package org.dangzhi.foundation.upkeep.page;

/**
 * What the address answers while the demonstration is being made.
 *
 * @param failed it will not become ready; the log says why
 */
public record DemoProgressPage(int done, int all, boolean failed) {}
