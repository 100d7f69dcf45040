package org.dangzhi.operations.duty;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/** Event: the primary signed in, so the shift is responsible from now on. */
public record ShiftTaken(OfficeId office, ShiftId shift) implements OfficeEvent {}
