package org.dangzhi.foundation.rules.standards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.rules.Severity;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.Standard.Text;
import org.dangzhi.foundation.rules.StandardProfile;
import org.dangzhi.foundation.rules.judging.LimitRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of {@code rules.standard}, all editions of the office's own standards, and of {@code rules.limit_row}. */
@Repository
public class StandardRows {

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    StandardRows(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** By code, then edition. */
    List<Standard> all() {
        return jdbc.sql("select * from rules.standard order by code, edition")
                .query(StandardRows::row)
                .list();
    }

    void add(Standard one) {
        jdbc.sql("""
                        insert into rules.standard
                          (id, code, edition, title, governs, about, profiles, applies, measure, most, least, keeps, unit,
                           severity, level, regulation_code, clause, from_day, to_day, way_on, made_by, made_at)
                        values (:id, :code, :edition, :title, :governs, :about, :profiles, :applies, :measure, :most, :least,
                           :keeps, :unit, :severity, :level, :regulation, :clause, :from, :to, :wayOn, :by, :at)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("code", one.code())
                .param("edition", one.edition())
                .param("title", one.title().zh())
                .param("governs", one.governs())
                .param("about", one.about())
                .param(
                        "profiles",
                        one.profiles().stream().map(StandardProfile::name).toArray(String[]::new))
                .param("applies", one.applies())
                .param("measure", one.measure())
                .param("most", one.most())
                .param("least", one.least())
                .param("keeps", one.keeps())
                .param("unit", one.unit().zh())
                .param("severity", one.severity().name())
                .param("level", one.level().name())
                .param("regulation", one.regulation())
                .param("clause", one.clause())
                .param("from", one.from())
                .param("to", one.to())
                .param("wayOn", one.wayOn().zh())
                .param("by", people.me().id())
                .param("at", clock.instant())
                .update();
    }

    /** @param last day on which that edition is in force */
    void end(String code, int edition, LocalDate last) {
        jdbc.sql("update rules.standard set to_day = :last where code = :code and edition = :edition")
                .param("last", last)
                .param("code", code)
                .param("edition", edition)
                .update();
    }

    private static Standard row(ResultSet row, int number) throws SQLException {
        return new Standard(
                row.getString("code"),
                row.getInt("edition"),
                Text.of(row.getString("title")),
                row.getString("governs"),
                row.getString("about"),
                Arrays.stream((String[]) row.getArray("profiles").getArray())
                        .map(StandardProfile::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("applies"),
                row.getString("measure"),
                row.getString("most"),
                row.getString("least"),
                row.getString("keeps"),
                Text.of(row.getString("unit")),
                Severity.valueOf(row.getString("severity")),
                IssuerLevel.valueOf(row.getString("level")),
                row.getString("regulation_code"),
                row.getString("clause"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                Text.of(row.getString("way_on")),
                true);
    }

    public List<LimitRow> limits() {
        return jdbc.sql("select * from rules.limit_row order by name, province, place, band, season_from")
                .query((row, n) -> new LimitRow(
                        row.getString("name"),
                        row.getString("province"),
                        row.getString("place"),
                        row.getString("band"),
                        row.getString("season_from"),
                        row.getString("season_to"),
                        row.getBigDecimal("amount"),
                        ""))
                .list();
    }

    public void put(LimitRow one) {
        jdbc.sql("""
                        insert into rules.limit_row (id, name, province, place, band, season_from, season_to, amount)
                        values (:id, :name, :province, :place, :band, :from, :to, :amount)
                        on conflict (office_id, name, province, place, band, season_from) do update
                           set amount = excluded.amount, season_to = excluded.season_to
                        """)
                .param("id", TimeOrderedIds.next())
                .param("name", one.table())
                .param("province", one.province())
                .param("place", one.place())
                .param("band", one.band())
                .param("from", one.from())
                .param("to", one.to())
                .param("amount", one.amount())
                .update();
    }
}
