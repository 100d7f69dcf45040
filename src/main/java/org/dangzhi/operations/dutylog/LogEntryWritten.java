package org.dangzhi.operations.dutylog;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.operations.duty.ShiftId;

/**
 * Event: an entry was written into the duty log.
 *
 * @param byPerson false for what the system notes itself, which nobody has to check
 */
public record LogEntryWritten(
        OfficeId office, LogEntryId entry, String kind, ShiftId shift, int number, boolean byPerson)
        implements OfficeEvent {}
