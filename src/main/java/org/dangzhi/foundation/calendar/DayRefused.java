package org.dangzhi.foundation.calendar;

import java.time.LocalDate;
import org.dangzhi.foundation.web.Refusal;

final class DayRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private DayRefused(String key, Object... args) {
        super(key, args);
    }

    static Refusal statutoryWorkday(LocalDate day) {
        return new DayRefused("calendar.refused.statutory_workday", day.toString()).at("statutory");
    }

    static Refusal namelessHoliday(LocalDate day) {
        return new DayRefused("calendar.refused.nameless", day.toString()).at("name");
    }

    static Refusal noDate(String typed) {
        return new DayRefused("calendar.refused.no_date", typed).at("date");
    }
}
