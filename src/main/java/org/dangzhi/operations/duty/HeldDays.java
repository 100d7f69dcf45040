package org.dangzhi.operations.duty;

import org.dangzhi.foundation.calendar.CalendarDay;

/** Days of the calendar on which something is held. */
public enum HeldDays {
    EVERY,
    /** Adjusted workdays included. */
    WORKDAYS,
    /** Weekends and holidays, but for adjusted workdays. */
    DAYS_OFF,
    /** Days off of the holiday arrangement only: 节假日带班. */
    HOLIDAYS,
    NEVER;

    public boolean hold(CalendarDay day) {
        return switch (this) {
            case EVERY -> true;
            case WORKDAYS -> day.isWorkingDay();
            case DAYS_OFF -> !day.isWorkingDay();
            case HOLIDAYS -> day.kind() == CalendarDay.Kind.HOLIDAY;
            case NEVER -> false;
        };
    }

    /** Message key of its word. */
    public String word() {
        return "duty.days." + name();
    }
}
