package org.dangzhi.foundation.access.standins;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.access.AccessRefused;
import org.dangzhi.foundation.access.StandIns;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** JDBC rows of stand-ins: who acts for whom, from when to when. */
@Repository
public class StandInRows implements StandIns {

    /** One stretch of time; {@code absent} is away, {@code standIn} takes their place. */
    record Line(UUID id, PersonId absent, PersonId standIn, Instant from, Instant until, String reason) {}

    private static final String LINES =
            "select id, absent_id, stand_in_id, starts_at, ends_at, reason from access.stand_in ";

    private final JdbcClient jdbc;

    StandInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonId> of(PersonId absent, Instant at) {
        return Optional.ofNullable(of(List.of(absent), at).get(absent));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, PersonId> of(Collection<PersonId> absent, Instant at) {
        if (absent.isEmpty()) return Map.of();
        return jdbc
                .sql(LINES + "where absent_id in (:absent) and starts_at <= :at and ends_at > :at")
                .param("absent", absent.stream().map(PersonId::id).toList())
                .param("at", at)
                .query(StandInRows::line)
                .list()
                .stream()
                .collect(Collectors.toMap(Line::absent, Line::standIn));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonId> placesOf(PersonId standIn, Instant at) {
        return jdbc
                .sql(LINES + "where stand_in_id = :standIn and starts_at <= :at and ends_at > :at")
                .param("standIn", standIn.id())
                .param("at", at)
                .query(StandInRows::line)
                .list()
                .stream()
                .map(Line::absent)
                .toList();
    }

    /** What is running or to come, of all or of one person, the earliest first. */
    @Transactional(readOnly = true)
    List<Line> from(Instant now, Optional<PersonId> absent) {
        return jdbc.sql(LINES
                        + "where ends_at > :now and (:all or absent_id = :absent) order by starts_at, id limit 200")
                .param("now", now)
                .param("all", absent.isEmpty())
                .param("absent", absent.map(PersonId::id).orElse(new UUID(0, 0)))
                .query(StandInRows::line)
                .list();
    }

    @Transactional
    public void add(PersonId absent, PersonId standIn, Instant from, Instant until, String reason) {
        if (absent.equals(standIn)) throw new AccessRefused("access.standin.self").at("standIn");
        if (!from.isBefore(until)) throw new AccessRefused("access.standin.period").at("until");
        try {
            jdbc.sql("""
                            insert into access.stand_in (id, absent_id, stand_in_id, period, reason)
                            values (:id, :absent, :standIn, tstzrange(:from, :until), :reason)
                            """)
                    .param("id", TimeOrderedIds.next())
                    .param("absent", absent.id())
                    .param("standIn", standIn.id())
                    .param("from", from)
                    .param("until", until)
                    .param("reason", reason.strip())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new AccessRefused("access.standin.overlap").at("from");
        }
    }

    /**
     * Ends it now; one that has not begun is taken out.
     *
     * @param absent whose it has to be; empty for anybody's
     * @return false when there is none such that runs or comes
     */
    @Transactional
    boolean end(UUID id, Optional<PersonId> absent, Instant now) {
        return changed(
                        "update access.stand_in set period = tstzrange(starts_at, :now)",
                        "starts_at < :now",
                        id,
                        absent,
                        now)
                || changed("delete from access.stand_in", "starts_at >= :now", id, absent, now);
    }

    private boolean changed(String change, String state, UUID id, Optional<PersonId> absent, Instant now) {
        return jdbc.sql(change + " where id = :id and (:all or absent_id = :absent) and ends_at > :now and " + state)
                        .param("id", id)
                        .param("all", absent.isEmpty())
                        .param("absent", absent.map(PersonId::id).orElse(new UUID(0, 0)))
                        .param("now", now)
                        .update()
                > 0;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("absent_id", UUID.class)),
                new PersonId(row.getObject("stand_in_id", UUID.class)),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("reason"));
    }
}
