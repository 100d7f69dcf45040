package org.dangzhi.foundation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.calendar.CalendarDay.Kind;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases on the days that the office lays over the national arrangement. */
@Service
class CalendarDayCommands {

    private final CalendarDayRows rows;
    private final CalendarYearCache years;
    private final ApplicationEventPublisher events;

    CalendarDayCommands(CalendarDayRows rows, CalendarYearCache years, ApplicationEventPublisher events) {
        this.rows = rows;
        this.years = years;
        this.events = events;
    }

    /** In the order of days; empty for most years. */
    @Transactional(readOnly = true)
    public List<CalendarDay> of(int year) {
        return rows.ofOffice(year);
    }

    /** @throws CalendarDayRefused if the day cannot be of that kind */
    @Transactional
    public void set(CalendarDay day) {
        if (day.statutory() && day.kind() != Kind.HOLIDAY) throw CalendarDayRefused.statutoryWorkday(day.date());
        if (day.kind() == Kind.HOLIDAY && (day.name() == null || day.name().isBlank()))
            throw CalendarDayRefused.namelessHoliday(day.date());
        againstTheLaw(day).ifPresent(refused -> {
            throw refused;
        });
        var before = known(day.date());
        boolean byLaw = StatutoryDays.name(day.date()).isPresent();
        rows.put(day.date(), day.kind(), PlainText.typed(day.name()), day.statutory() || byLaw);
        changed(before);
    }

    /** What the holiday regulation has against it: work on a day that is off by law, or a day of the law's own that is none. */
    static Optional<Refusal> againstTheLaw(CalendarDay day) {
        var law = StatutoryDays.name(day.date());
        if (law.isPresent() && day.kind() != Kind.HOLIDAY)
            return Optional.of(CalendarDayRefused.offByLaw(day.date(), law.get()));
        if (day.statutory() && law.isEmpty() && day.date().getYear() >= StatutoryDays.SINCE)
            return Optional.of(CalendarDayRefused.notOfTheLaw(day.date()));
        return Optional.empty();
    }

    /** The national arrangement, or the week alone, holds again. */
    @Transactional
    public void takeBack(LocalDate day) {
        var before = known(day);
        rows.delete(day);
        changed(before);
    }

    private CalendarDay known(LocalDate day) {
        return years.of(day.getYear()).day(day);
    }

    private void changed(CalendarDay before) {
        years.forget();
        var after = known(before.date());
        if (before.kind() != after.kind() || before.statutory() != after.statutory())
            events.publishEvent(new CalendarDayChanged(OfficeContext.current(), before, after));
    }
}
