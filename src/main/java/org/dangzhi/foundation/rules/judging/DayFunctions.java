package org.dangzhi.foundation.rules.judging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Functions of days in expressions: {@code days_between(from, to)}, and {@code months_after(day, months)}, which is the same
 * day of a later month, or its last where it has no such day: a month is one of the calendar, not thirty days (民法典 第二百零二条).
 */
final class DayFunctions {

    static final String BETWEEN = "days_between";
    static final String AFTER = "months_after";

    private DayFunctions() {}

    static Object between(Object from, Object to) {
        return ChronoUnit.DAYS.between(LocalDate.parse((String) from), LocalDate.parse((String) to));
    }

    static Object after(Object day, Object months) {
        return LocalDate.parse((String) day).plusMonths((Long) months).toString();
    }
}
