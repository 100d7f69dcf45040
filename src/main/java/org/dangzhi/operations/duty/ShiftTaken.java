package org.dangzhi.operations.duty;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/** A shift's primary is at their post. */
public record ShiftTaken(OfficeId office, ShiftId shift) implements OfficeEvent {}
