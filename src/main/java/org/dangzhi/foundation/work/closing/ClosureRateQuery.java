package org.dangzhi.foundation.work.closing;

import static java.math.RoundingMode.FLOOR;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.sheets.Ratio;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Query of the closure rate: of the items whose due time has come, how many another person has passed and closed.
 *
 * <ul>
 *   <li>Counted in a month (the denominator): every item whose due time lies in it, in the office's zone, and is not
 *       after now. What is due later counts from its due time on, also when it was closed before; so a running month is
 *       neither better nor worse than it will be.
 *   <li>Closed (the numerator): those of them that are closed now. What was reported and waits for its check, or was
 *       declined, is open.
 *   <li>On time: closed, and never late. Late is an item once it was reported, extended or given to somebody else after
 *       its due time, by the server's clock; it stays so. How long the check took makes nobody late.
 *   <li>The due time is the present one: an extension or a return moves an item into the month of its new due time.
 * </ul>
 */
@Component
public class ClosureRateQuery {

    /**
     * Closure rate of a unit, a person or a month.
     *
     * @param key id of a unit or person, or a month; null for items of persons without a unit
     * @param due all that are counted: {@code onTime}, {@code late} and {@code open} together
     */
    public record ClosureRate(
            @Nullable String key, @Nullable String name, int due, int onTime, int late, int open) {

        ClosureRate named(String name) {
            return new ClosureRate(key, name, due, onTime, late, open);
        }

        public String rate() {
            return percent(onTime + late);
        }

        String onTimeRate() {
            return percent(onTime);
        }

        /** Null where nothing was due. */
        @Nullable
        Ratio rateOfAll() {
            return due == 0 ? null : Ratio.of(onTime + late, due);
        }

        @Nullable
        Ratio onTimeRateOfAll() {
            return due == 0 ? null : Ratio.of(onTime, due);
        }

        int closed() {
            return due == 0 ? 0 : 100 * (onTime + late) / due;
        }

        /** Rounded down: 100 % is said of all alone. */
        private String percent(int part) {
            return due == 0 ? "" : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(due), 1, FLOOR) + " %";
        }
    }

    private static final String COUNTED = """
            count(*) as due,
            count(*) filter (where i.stage = 'CLOSED' and not i.late) as on_time,
            count(*) filter (where i.stage = 'CLOSED' and i.late) as late,
            count(*) filter (where i.stage <> 'CLOSED') as open
              from work.item i
             where i.due_at >= :from and i.due_at < :to and i.due_at <= :now
            """;

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Clock clock;

    ClosureRateQuery(JdbcClient jdbc, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    ClosureRate all(YearMonth month) {
        return read("select null as key, null as name, " + COUNTED, month, month)
                .getFirst();
    }

    /** By the unit the owner belonged to when it was given to them; without names. */
    List<ClosureRate> byUnit(YearMonth month) {
        return read("""
                select c.key, null as name, c.due, c.on_time, c.late, c.open
                  from (select i.owner_unit_id as key, %s group by i.owner_unit_id) c
                 order by c.open desc, c.due desc, c.key
                """.formatted(COUNTED), month, month);
    }

    List<ClosureRate> byPerson(YearMonth month) {
        return read("""
                select c.key, n.name, c.due, c.on_time, c.late, c.open
                  from (select i.owner_id as key, %s group by i.owner_id) c
                  join people.name_of n on n.id = c.key
                 order by c.open desc, c.due desc, n.precedence, n.name, n.id
                """.formatted(COUNTED), month, month);
    }

    /** The year that ends with the month, the newest first. */
    List<ClosureRate> byMonth(YearMonth last) {
        return read("""
                select to_char(c.month, 'YYYY-MM') as key, null as name, c.due, c.on_time, c.late, c.open
                  from (select date_trunc('month', i.due_at at time zone :zone) as month, %s group by 1) c
                 order by c.month desc
                """.formatted(COUNTED), last.minusMonths(11), last);
    }

    /** {@code 96.4 %}; empty while nothing fell due. */
    public String rateOfMonth(LocalDate day) {
        return all(YearMonth.from(day)).rate();
    }

    private List<ClosureRate> read(String sql, YearMonth first, YearMonth last) {
        return jdbc.sql(sql)
                .param("from", start(first))
                .param("to", start(last.plusMonths(1)))
                .param("zone", offices.zone().getId())
                .param("now", clock.instant())
                .query(new RecordMapper<>(ClosureRate.class))
                .list();
    }

    private OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(offices.zone()).toOffsetDateTime();
    }
}
