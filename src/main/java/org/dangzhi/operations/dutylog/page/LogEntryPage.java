package org.dangzhi.operations.dutylog.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/** Page of one log entry with what was asked and answered about it, and the ways on. */
public record LogEntryPage(List<Tab> tabs, LogEntry entry, String back, String body) {}
