package org.dangzhi.foundation.regulations;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.records.FileId;
import org.dangzhi.foundation.web.StaleVersionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of {@code rules.regulation}. */
@Repository
public class RegulationRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegulationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Regulation> find(UUID id) {
        return jdbc.sql("select * from regulations.regulation where id = :id")
                .param("id", id)
                .query(RegulationRows::row)
                .optional();
    }

    /** The newest edition of that code which is no draft, perhaps not yet in force. */
    public Optional<Regulation> byCode(String code) {
        return jdbc.sql("select * from regulations.regulation where code = :code and not draft")
                .param("code", code)
                .query(RegulationRows::row)
                .optional();
    }

    /** The edition of that code in force on the day; where none was, the newest. */
    public Optional<Regulation> byCode(String code, LocalDate day) {
        return jdbc.sql("""
                        select * from regulations.regulation
                         where not draft and (code = :code or code = :code || '.' || edition)
                         order by (in_force_on <= :day and (repealed_on is null or repealed_on > :day)) desc, edition desc
                         limit 1
                        """)
                .param("code", code)
                .param("day", day)
                .query(RegulationRows::row)
                .optional();
    }

    /** What took its place; drafts are left out. */
    Optional<Regulation> replacing(UUID id) {
        return jdbc.sql("select * from regulations.regulation where replaces_id = :id and not draft limit 1")
                .param("id", id)
                .query(RegulationRows::row)
                .optional();
    }

    public void add(Regulation one) {
        fill(jdbc.sql("""
                        insert into regulations.regulation
                          (id, version, code, delivered, title, number, issuer, level, category, issued_on, in_force_on,
                           repealed_on, replaces_id, edition, draft, whole, source, original_id, made_by, made_at)
                        values (:id, 1, :code, :delivered, :title, :number, :issuer, :level, :category, :issued, :inForce,
                           :repealed, :replaces, :edition, :draft, :whole, :source, :original, :by, :at)
                        """), one)
                .param("by", OfficeContext.actor().id())
                .param("at", clock.instant().atOffset(UTC))
                .update();
    }

    /** @throws StaleVersionException (409) if somebody else changed it since {@code one} was read */
    public void change(Regulation one) {
        int changed = fill(jdbc.sql("""
                        update regulations.regulation
                           set version = version + 1, code = :code, delivered = :delivered, title = :title, number = :number,
                               issuer = :issuer, level = :level, category = :category, issued_on = :issued,
                               in_force_on = :inForce, repealed_on = :repealed, replaces_id = :replaces, edition = :edition,
                               draft = :draft, whole = :whole, source = :source, original_id = :original
                         where id = :id and version = :version
                        """), one).param("version", one.version()).update();
        if (changed == 0) throw new StaleVersionException();
    }

    /** With its clauses; only drafts are dropped. */
    public void dropDraft(UUID id) {
        jdbc.sql("delete from regulations.regulation where id = :id and draft")
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, Regulation one) {
        var original = one.original();
        return statement
                .param("id", one.id())
                .param("code", one.code())
                .param("delivered", one.delivered())
                .param("title", one.title())
                .param("number", one.number())
                .param("issuer", one.issuer())
                .param("level", one.level().name())
                .param("category", one.category())
                .param("issued", one.issued())
                .param("inForce", one.inForce())
                .param("repealed", one.repealed())
                .param("replaces", one.replaces())
                .param("edition", one.edition())
                .param("draft", one.draft())
                .param("whole", one.whole())
                .param("source", one.source())
                .param("original", original == null ? null : original.id());
    }

    public static Regulation row(ResultSet row, int number) throws SQLException {
        var original = row.getObject("original_id", UUID.class);
        return new Regulation(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("code"),
                row.getString("delivered"),
                row.getString("title"),
                row.getString("number"),
                row.getString("issuer"),
                IssuerLevel.valueOf(row.getString("level")),
                row.getString("category"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("in_force_on", LocalDate.class),
                row.getObject("repealed_on", LocalDate.class),
                row.getObject("replaces_id", UUID.class),
                row.getInt("edition"),
                row.getBoolean("draft"),
                row.getBoolean("whole"),
                row.getString("source"),
                original == null ? null : new FileId(original));
    }

    /** Every regulation that is no draft. */
    public List<Regulation> all() {
        return jdbc.sql("select * from regulations.regulation where not draft order by level, in_force_on desc, id")
                .query(RegulationRows::row)
                .list();
    }
}
