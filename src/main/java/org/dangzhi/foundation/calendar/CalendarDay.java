package org.dangzhi.foundation.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Day of the office's calendar.
 *
 * @param name of the holiday to which a day off or an adjusted workday belongs; null on ordinary days
 * @param statutory one of the days that the holiday regulation itself names (triple pay)
 */
public record CalendarDay(
        LocalDate date, Kind kind, @Nullable String name, boolean statutory) {

    public enum Kind {
        WORKDAY,
        WEEKEND,
        /** A day off of the holiday arrangement, whatever day of the week it is. */
        HOLIDAY,
        /** A Saturday or Sunday on which people work, for a longer holiday. */
        ADJUSTED_WORKDAY
    }

    public boolean isWorkingDay() {
        return kind == Kind.WORKDAY || kind == Kind.ADJUSTED_WORKDAY;
    }
}
