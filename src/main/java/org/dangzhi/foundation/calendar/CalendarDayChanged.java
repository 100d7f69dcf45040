package org.dangzhi.foundation.calendar;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/** A day of the office's calendar is of another kind now. Heard in the same transaction, for each day by itself. */
public record CalendarDayChanged(OfficeId office, CalendarDay before, CalendarDay after) implements OfficeEvent {}
