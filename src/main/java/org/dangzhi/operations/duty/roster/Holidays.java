package org.dangzhi.operations.duty.roster;

import java.time.LocalDate;
import java.util.List;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Holidays as they are kept: all days off in a row, the weekend before and after included. */
@Component
class Holidays {

    /** Longer than any. */
    private static final int AROUND = 16;

    private final WorkingDays calendar;

    Holidays(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** @throws NotFoundException (404) if the day belongs to no holiday */
    List<CalendarDay> around(LocalDate day) {
        if (day.getYear() < 1980 || day.getYear() > 2100 || calendar.of(day).kind() != CalendarDay.Kind.HOLIDAY)
            throw new NotFoundException();
        var days = calendar.between(day.minusDays(AROUND), day.plusDays(AROUND));
        int first = AROUND;
        int last = AROUND;
        while (first > 0 && !days.get(first - 1).isWorkingDay()) first--;
        while (last + 1 < days.size() && !days.get(last + 1).isWorkingDay()) last++;
        return days.subList(first, last + 1);
    }
}
