package org.dangzhi.operations.dutylog.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
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
        List<SelectOption> kinds,
        boolean asked,
        List<LogEntry> entries,
        String total,
        String next,
        String export) {}
