package org.dangzhi.foundation.audit.page;

/** One entry in the list. */
public record TrailRow(String id, String at, String who, String action, String kind, String subject, String origin) {}
