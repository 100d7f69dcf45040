package org.dangzhi.operations.duty.roster;

import org.dangzhi.foundation.calendar.CalendarDay;
import org.springframework.modulith.NamedInterface;

/**
 * Day on the header of a roster.
 *
 * @param word holiday or day of the week
 * @param kind class of its column: {@code st} holiday, {@code we} weekend
 */
@NamedInterface("roster")
public record RosterDay(String number, String word, String kind, boolean today) {

    public static String kindOf(CalendarDay day) {
        return switch (day.kind()) {
            case HOLIDAY -> "st";
            case WEEKEND -> "we";
            case WORKDAY, ADJUSTED_WORKDAY -> "";
        };
    }
}
