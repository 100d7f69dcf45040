package org.dangzhi.foundation.calendar;

import java.time.LocalDate;
import org.dangzhi.foundation.web.Refusal;

/** Refusal of what cannot stand in the calendar: a day of that kind, or no date or time at all. */
final class CalendarDayRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private CalendarDayRefused(String key, Object... args) {
        super(key, args);
    }

    static Refusal statutoryWorkday(LocalDate day) {
        return new CalendarDayRefused("calendar.refused.statutory_workday", day.toString()).at("statutory");
    }

    static Refusal namelessHoliday(LocalDate day) {
        return new CalendarDayRefused("calendar.refused.nameless", day.toString()).at("name");
    }

    static Refusal offByLaw(LocalDate day, String holiday) {
        return new CalendarDayRefused("calendar.refused.off_by_law", day.toString(), holiday).at("kind");
    }

    static Refusal notOfTheLaw(LocalDate day) {
        return new CalendarDayRefused("calendar.refused.not_of_law", day.toString()).at("statutory");
    }

    static Refusal noDate(String typed) {
        return new CalendarDayRefused("calendar.refused.no_date", typed).at("date");
    }

    static Refusal noTime(String typed) {
        return new CalendarDayRefused("calendar.refused.no_time", typed).at("end");
    }
}
