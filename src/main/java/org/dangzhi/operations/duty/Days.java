package org.dangzhi.operations.duty;

import org.dangzhi.foundation.calendar.Day;

/** On which days of the calendar something is held. */
public enum Days {
    EVERY,
    /** Adjusted workdays included. */
    WORKDAYS,
    /** Weekends and holidays, but for adjusted workdays. */
    DAYS_OFF,
    /** Days off of the holiday arrangement only: 节假日带班. */
    HOLIDAYS,
    NEVER;

    public boolean hold(Day day) {
        return switch (this) {
            case EVERY -> true;
            case WORKDAYS -> day.isWorkingDay();
            case DAYS_OFF -> !day.isWorkingDay();
            case HOLIDAYS -> day.kind() == Day.Kind.HOLIDAY;
            case NEVER -> false;
        };
    }

    /** Message key of its word. */
    public String word() {
        return "duty.days." + name();
    }
}
