package org.dangzhi.foundation.work;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.dangzhi.foundation.office.Offices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many of the items that fell due were closed, on time or late. What is not due yet and not closed counts not. */
@Component
class LoopQuery {

    /** @param key id of a unit or person, or a month; null for items of persons without a unit */
    record Loop(@Nullable String key, @Nullable String name, int due, int onTime, int late, int open) {

        String rate() {
            return percent(onTime + late);
        }

        String onTimeRate() {
            return percent(onTime);
        }

        int closed() {
            return due == 0 ? 0 : (int) Math.floor(100.0 * (onTime + late) / due);
        }

        private String percent(int part) {
            return due == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / due);
        }
    }

    private static final String COUNTED = """
            count(*) as due,
            count(*) filter (where i.stage = 'CLOSED' and not i.late) as on_time,
            count(*) filter (where i.stage = 'CLOSED' and i.late) as late,
            count(*) filter (where i.stage <> 'CLOSED') as open
              from work.item i
             where i.due_at >= :from and i.due_at < :to and (i.due_at <= :now or i.stage = 'CLOSED')
            """;

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Clock clock;

    LoopQuery(JdbcClient jdbc, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    Loop all(YearMonth month) {
        return read("select null as key, null as name, " + COUNTED, month, month)
                .getFirst();
    }

    List<Loop> byUnit(YearMonth month) {
        return read("""
                select c.key, u.unit as name, c.due, c.on_time, c.late, c.open
                  from (select i.owner_unit_id as key, %s group by i.owner_unit_id) c
                  left join lateral (select n.unit from people.name_of n where n.unit_id = c.key limit 1) u on true
                 order by c.open desc, c.due desc, u.unit
                """.formatted(COUNTED), month, month);
    }

    List<Loop> byPerson(YearMonth month) {
        return read("""
                select c.key, n.name, c.due, c.on_time, c.late, c.open
                  from (select i.owner_id as key, %s group by i.owner_id) c
                  join people.name_of n on n.id = c.key
                 order by c.open desc, c.due desc, n.precedence, n.name
                """.formatted(COUNTED), month, month);
    }

    /** The year that ends with the month, the newest first. */
    List<Loop> byMonth(YearMonth last) {
        return read("""
                select to_char(c.month, 'YYYY-MM') as key, null as name, c.due, c.on_time, c.late, c.open
                  from (select date_trunc('month', i.due_at at time zone :zone) as month, %s group by 1) c
                 order by c.month desc
                """.formatted(COUNTED), last.minusMonths(11), last);
    }

    /** {@code 96.4 %}; empty while nothing fell due. */
    String rateOfMonth(LocalDate day) {
        return all(YearMonth.from(day)).rate();
    }

    private List<Loop> read(String sql, YearMonth first, YearMonth last) {
        return jdbc.sql(sql)
                .param("from", start(first))
                .param("to", start(last.plusMonths(1)))
                .param("zone", offices.zone().getId())
                .param("now", clock.instant().atOffset(UTC))
                .query(new SimplePropertyRowMapper<>(Loop.class))
                .list();
    }

    private OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(offices.zone()).toOffsetDateTime();
    }
}
