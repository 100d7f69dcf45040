package org.dangzhi.operations.dutylog;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/** Event: an entry was written into the duty log. */
public record LogEntryWritten(OfficeId office, LogEntryId entry, String kind) implements OfficeEvent {}
