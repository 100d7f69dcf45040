package org.dangzhi.operations.duty;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/** A shift was handed over; its log is closed. */
public record ShiftClosed(OfficeId office, ShiftId shift) implements OfficeEvent {}
