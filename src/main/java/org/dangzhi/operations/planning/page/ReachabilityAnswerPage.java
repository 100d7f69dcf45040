package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/** Page on which somebody answers that they can be reached. */
public record ReachabilityAnswerPage(List<Tab> tabs, String address, boolean answered) {}
