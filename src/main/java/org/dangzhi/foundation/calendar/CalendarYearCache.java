package org.dangzhi.foundation.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.dangzhi.foundation.calendar.CalendarDay.Kind;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Cache of the years' arrangements by office, for half a minute. */
@Component
class CalendarYearCache {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    /**
     * One year.
     *
     * @param days those that differ from what the week alone would make of them, or that the office set
     * @param published whether the year's arrangement is there: the national one, or an office's that moves working days; a
     *     single day that an office sets is none
     */
    record Year(Map<LocalDate, CalendarDay> days, boolean published) {

        CalendarDay day(LocalDate date) {
            return days.getOrDefault(date, new CalendarDay(date, OfficeCalendar.byWeek(date), null, false));
        }
    }

    private record Key(OfficeId office, int year) {}

    private record CachedYear(Year year, Instant until) {}

    private final CalendarDayRows calendar;
    private final Clock clock = Clock.systemUTC(); // the memory's age, not the office's time
    private final ConcurrentMap<Key, CachedYear> remembered = new ConcurrentHashMap<>();

    CalendarYearCache(CalendarDayRows calendar) {
        this.calendar = calendar;
    }

    Year of(int year) {
        var key = new Key(OfficeContext.current(), year);
        var known = remembered.get(key);
        if (known != null && clock.instant().isBefore(known.until())) return known.year();
        var read = read(year);
        remembered.put(key, new CachedYear(read, clock.instant().plus(REMEMBERED)));
        return read;
    }

    /** After a change: at once for the running transaction, and again once others can see it. */
    void forget() {
        var office = OfficeContext.current();
        forget(office);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget(office);
            }
        });
    }

    private void forget(OfficeId office) {
        remembered.keySet().removeIf(key -> key.office().equals(office));
    }

    private Year read(int year) {
        var days = new HashMap<LocalDate, CalendarDay>();
        StatutoryDays.of(year).forEach((day, name) -> days.put(day, new CalendarDay(day, Kind.HOLIDAY, name, true)));
        var rows = calendar.of(year);
        for (var row : rows) {
            var day = row.day();
            var plain = day.kind() == Kind.WORKDAY || day.kind() == Kind.WEEKEND;
            days.put(day.date(), plain ? new CalendarDay(day.date(), day.kind(), null, false) : day);
        }
        return new Year(Map.copyOf(days), rows.stream().anyMatch(CalendarDayRows.Row::ofAnArrangement));
    }
}
