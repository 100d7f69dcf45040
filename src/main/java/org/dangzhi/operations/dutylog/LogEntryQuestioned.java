package org.dangzhi.operations.dutylog;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.operations.duty.ShiftId;

/** Event: an entry was questioned, or its question answered; it no longer stands as it did when somebody signed for it. */
public record LogEntryQuestioned(OfficeId office, LogEntryId entry, ShiftId shift, int number) implements OfficeEvent {}
