package org.dangzhi.operations.duty.page;

import java.util.List;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Tab;

/** What was found in the log. */
public record LogSearchPage(
        List<Tab> tabs,
        String q,
        String kind,
        String person,
        String personShown,
        String from,
        String to,
        List<Choice> kinds,
        boolean asked,
        List<LogEntry> entries,
        String total,
        String next,
        String export) {}
