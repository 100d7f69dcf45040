package org.dangzhi.operations.dutylog.page;

/**
 * Page of one log entry with what was asked and answered about it, and the ways on.
 *
 * @param correcting whether its correction was asked for, rather than what it waits for
 */
public record LogEntryPage(LogEntry entry, String back, String body, boolean correcting) {}
