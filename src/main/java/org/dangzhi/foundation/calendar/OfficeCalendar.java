package org.dangzhi.foundation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dangzhi.foundation.calendar.CalendarDay.Kind;
import org.dangzhi.foundation.office.Offices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers from the arrangement of the year, as the office keeps it. */
@Service
class OfficeCalendar implements WorkingDays {

    private final CalendarYearCache years;
    private final WorkingHours hours;
    private final Offices offices;

    OfficeCalendar(CalendarYearCache years, WorkingHours hours, Offices offices) {
        this.years = years;
        this.hours = hours;
        this.offices = offices;
    }

    @Override
    @Transactional(readOnly = true)
    public CalendarDay of(LocalDate day) {
        return years.of(day.getYear()).day(day);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarDay> between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(this::of).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isWorkingDay(LocalDate day) {
        return of(day).isWorkingDay();
    }

    @Override
    @Transactional(readOnly = true)
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        int step = Integer.signum(workingDays);
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    @Override
    @Transactional(readOnly = true)
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -workingDaysBetween(to, from);
        return from.datesUntil(to)
                .map(day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    @Override
    @Transactional(readOnly = true)
    public Instant endOfWork(LocalDate day) {
        return day.atTime(hours.end()).atZone(offices.zone()).toInstant();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean published(int year) {
        return years.of(year).published();
    }

    /** What the week alone makes of a day. */
    static Kind byWeek(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 ? Kind.WEEKEND : Kind.WORKDAY;
    }
}
