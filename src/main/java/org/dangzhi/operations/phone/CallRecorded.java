package org.dangzhi.operations.phone;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/** A telephone call was written down. */
public record CallRecorded(OfficeId office, CallId call) implements OfficeEvent {}
