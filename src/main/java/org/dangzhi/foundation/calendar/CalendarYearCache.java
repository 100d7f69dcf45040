package org.dangzhi.foundation.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.dangzhi.foundation.calendar.CalendarDay.Kind;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Cache of the years' arrangements by office, for half a minute. */
@Component
class CalendarYearCache {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    static final RowMapper<CalendarDay> DAY = (row, n) -> new CalendarDay(
            row.getObject("day", LocalDate.class),
            Kind.valueOf(row.getString("kind")),
            row.getString("name"),
            row.getBoolean("statutory"));

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

    private record Row(CalendarDay day, boolean national) {

        boolean ofAnArrangement() {
            return national || day.kind() == Kind.ADJUSTED_WORKDAY;
        }
    }

    private record Key(OfficeId office, int year) {}

    private record CachedYear(Year year, Instant until) {}

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC(); // the memory's age, not the office's time
    private final ConcurrentMap<Key, CachedYear> remembered = new ConcurrentHashMap<>();

    CalendarYearCache(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        var rows = rows(year);
        for (var row : rows) {
            var day = row.day();
            var plain = day.kind() == Kind.WORKDAY || day.kind() == Kind.WEEKEND;
            days.put(day.date(), plain ? new CalendarDay(day.date(), day.kind(), null, false) : day);
        }
        return new Year(Map.copyOf(days), rows.stream().anyMatch(Row::ofAnArrangement));
    }

    /** The office's rows come last and so replace the national ones. */
    private List<Row> rows(int year) {
        return jdbc.sql("""
                        select day, name, kind, statutory, true as national from calendar.holiday
                         where day between :first and :last
                        union all
                        select day, name, kind, statutory, false from calendar.office_day
                         where day between :first and :last
                         order by national desc
                        """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, n) -> new Row(DAY.mapRow(row, n), row.getBoolean("national")))
                .list();
    }
}
