package org.dangzhi.operations.duty;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/** An entry was written into the duty log. */
public record EntryWritten(OfficeId office, EntryId entry, String kind) implements OfficeEvent {}
