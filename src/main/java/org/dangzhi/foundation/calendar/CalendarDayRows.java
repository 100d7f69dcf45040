package org.dangzhi.foundation.calendar;

import java.time.LocalDate;
import java.util.List;
import org.dangzhi.foundation.calendar.CalendarDay.Kind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of days that the nation or the office has arranged. */
@Repository
class CalendarDayRows {

    private static final RowMapper<CalendarDay> DAY = (row, n) -> new CalendarDay(
            row.getObject("day", LocalDate.class),
            Kind.valueOf(row.getString("kind")),
            row.getString("name"),
            row.getBoolean("statutory"));

    record Row(CalendarDay day, boolean national) {

        boolean ofAnArrangement() {
            return national || day.kind() == Kind.ADJUSTED_WORKDAY;
        }
    }

    private final JdbcClient jdbc;

    CalendarDayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A year of both, the national ones first, so that the office's replace them. */
    List<Row> of(int year) {
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

    /** The office's own of a year, in their order. */
    List<CalendarDay> ofOffice(int year) {
        return jdbc.sql("""
                        select day, name, kind, statutory from calendar.office_day
                         where day between :first and :last order by day
                        """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(DAY)
                .list();
    }

    void put(LocalDate day, Kind kind, String name, boolean statutory) {
        jdbc.sql("""
                        insert into calendar.office_day (day, name, kind, statutory)
                        values (:day, :name, :kind, :statutory)
                        on conflict (office_id, day) do update
                           set name = excluded.name, kind = excluded.kind, statutory = excluded.statutory
                        """)
                .param("day", day)
                .param("name", name)
                .param("kind", kind.name())
                .param("statutory", statutory)
                .update();
    }

    /** The office's own, if there is one. */
    void delete(LocalDate day) {
        jdbc.sql("delete from calendar.office_day where day = :day")
                .param("day", day)
                .update();
    }
}
