package org.dangzhi.foundation.access.standins;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.access.AccessRefused;
import org.dangzhi.foundation.access.StandInAsked;
import org.dangzhi.foundation.access.StandIns;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** JDBC rows of stand-ins: who acts for whom, from when to when. */
@Repository
public class StandInRows implements StandIns {

    /** One stretch of time; {@code absent} is away, {@code standIn} takes their place. */
    record Line(
            UUID id, PersonId absent, PersonId standIn, Instant from, Instant until, String reason, boolean accepted) {}

    private static final String LINES =
            "select id, absent_id, stand_in_id, starts_at, ends_at, reason, accepted_at from access.stand_in ";

    private static final String CONCERNS = "(:all or absent_id = :person or stand_in_id = :person)";
    private static final String ACTING = "starts_at <= :at and ends_at > :at and accepted_at <= :at";

    /** A form that was open for a while still says now. */
    private static final Duration JUST_NOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StandInRows(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
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
                .sql(LINES + "where absent_id in (:absent) and " + ACTING)
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
                .sql(LINES + "where stand_in_id = :standIn and " + ACTING)
                .param("standIn", standIn.id())
                .param("at", at)
                .query(StandInRows::line)
                .list()
                .stream()
                .map(Line::absent)
                .toList();
    }

    /** What is running or to come, of all or where one person is either of the two, the earliest first. */
    @Transactional(readOnly = true)
    List<Line> from(Instant now, Optional<PersonId> concerned) {
        return jdbc.sql(LINES + "where ends_at > :now and " + CONCERNS + " order by starts_at, id limit 200")
                .param("now", now)
                .param("all", concerned.isEmpty())
                .param("person", concerned.map(PersonId::id).orElse(new UUID(0, 0)))
                .query(StandInRows::line)
                .list();
    }

    /** Takes effect once the stand-in accepts it; never backwards, for what was done would change its doer. */
    @Transactional
    public UUID add(PersonId absent, PersonId standIn, Instant from, Instant until, String reason) {
        if (absent.equals(standIn)) throw new AccessRefused("access.standin.self").at("standIn");
        if (from.isBefore(clock.instant().minus(JUST_NOW))) throw new AccessRefused("access.standin.past").at("from");
        if (!from.isBefore(until)) throw new AccessRefused("access.standin.period").at("until");
        var id = TimeOrderedIds.next();
        try {
            jdbc.sql("""
                            insert into access.stand_in (id, absent_id, stand_in_id, period, reason)
                            values (:id, :absent, :standIn, tstzrange(:from, :until), :reason)
                            """)
                    .param("id", id)
                    .param("absent", absent.id())
                    .param("standIn", standIn.id())
                    .param("from", from)
                    .param("until", until)
                    .param("reason", reason.strip())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new AccessRefused("access.standin.overlap").at("from");
        }
        events.publishEvent(new StandInAsked(OfficeContext.current(), absent, standIn));
        return id;
    }

    /** @return false when nobody asked this person, or it is over */
    @Transactional
    public boolean accept(UUID id, PersonId standIn) {
        return jdbc.sql("""
                        update access.stand_in set accepted_at = :now
                         where id = :id and stand_in_id = :standIn and accepted_at is null and ends_at > :now
                        """)
                        .param("now", clock.instant())
                        .param("id", id)
                        .param("standIn", standIn.id())
                        .update()
                > 0;
    }

    /**
     * Ends it now; one that has not begun is taken out.
     *
     * @param concerned which of the two it has to be, for a stand-in may decline; empty for anybody's
     * @return false when there is none such that runs or comes
     */
    @Transactional
    boolean end(UUID id, Optional<PersonId> concerned, Instant now) {
        return changed(
                        "update access.stand_in set period = tstzrange(starts_at, :now)",
                        "starts_at < :now",
                        id,
                        concerned,
                        now)
                || changed("delete from access.stand_in", "starts_at >= :now", id, concerned, now);
    }

    /** Of somebody who leaves: whatever they represent or are represented in ends, and none begins later. */
    @Transactional
    public void endAll(PersonId person, Instant end) {
        jdbc.sql("delete from access.stand_in where :person in (absent_id, stand_in_id) and starts_at >= :end")
                .param("person", person.id())
                .param("end", end)
                .update();
        jdbc.sql("""
                        update access.stand_in set period = tstzrange(lower(period), :end)
                         where :person in (absent_id, stand_in_id) and ends_at > :end
                        """).param("person", person.id()).param("end", end).update();
    }

    private boolean changed(String change, String state, UUID id, Optional<PersonId> concerned, Instant now) {
        return jdbc.sql(change + " where id = :id and " + CONCERNS + " and ends_at > :now and " + state)
                        .param("id", id)
                        .param("all", concerned.isEmpty())
                        .param("person", concerned.map(PersonId::id).orElse(new UUID(0, 0)))
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
                row.getString("reason"),
                row.getTimestamp("accepted_at") != null);
    }
}
