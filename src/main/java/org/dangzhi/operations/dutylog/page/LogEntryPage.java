package org.dangzhi.operations.dutylog.page;

/** Page of one log entry with what was asked and answered about it, and the ways on. */
public record LogEntryPage(LogEntry entry, String back, String body) {}
