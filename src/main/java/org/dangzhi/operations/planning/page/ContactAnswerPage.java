package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/** What somebody is asked: whether he can be reached. */
public record ContactAnswerPage(List<Tab> tabs, String address, boolean answered) {}
