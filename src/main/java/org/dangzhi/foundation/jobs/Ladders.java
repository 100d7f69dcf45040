package org.dangzhi.foundation.jobs;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.office.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts and ends ladders; {@link LadderJob} climbs them. */
@Service
class Ladders implements Timers {

    private static final String END = """
            update jobs.timer set state = 'CANCELLED'
             where kind in (:ended) and subject = :subject and state = 'RUNNING'
            returning kind, id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Wakes wakes;
    private final LadderJob job;

    Ladders(JdbcClient jdbc, Clock clock, Wakes wakes, LadderJob job) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.wakes = wakes;
        this.job = job;
    }

    @Override
    @Transactional
    public void start(String kind, UUID subject, List<Instant> stages) {
        startInstead(Set.of(), kind, subject, stages);
    }

    @Override
    @Transactional
    public void startInstead(Set<String> others, String kind, UUID subject, List<Instant> stages) {
        var moments =
                stages.stream().map(at -> at.truncatedTo(ChronoUnit.MICROS)).toList();
        if (moments.isEmpty() || !moments.equals(moments.stream().sorted().toList()))
            throw new IllegalArgumentException("Stages of " + kind + " must follow each other: " + stages);
        var ended = new HashSet<>(others);
        ended.add(kind);
        var id = Ids.next();
        replace(ended, id, kind, subject, moments).forEach(old -> wakes.drop(job, old));
        wakes.at(job, Wake.of(kind, id), moments.getFirst());
    }

    @Override
    @Transactional
    public void cancel(String kind, UUID subject) {
        cancel(Set.of(kind), subject);
    }

    @Override
    @Transactional
    public void cancel(Set<String> kinds, UUID subject) {
        jdbc.sql(END)
                .param("ended", kinds)
                .param("subject", subject)
                .query(Ladders::wake)
                .list()
                .forEach(old -> wakes.drop(job, old));
    }

    /**
     * What runs ends before the new one begins: the count makes the second wait for the first.
     *
     * @return the wake-ups of those that ended
     */
    private List<Wake> replace(Set<String> ended, UUID id, String kind, UUID subject, List<Instant> stages) {
        return jdbc.sql("""
                        with ended as (%s),
                             begun as (
                               insert into jobs.timer (id, kind, subject, round, stages, next_at, started_at)
                               select :id, :kind, :subject,
                                      coalesce((select max(round) from jobs.timer
                                                 where kind = :kind and subject = :subject), 0) + 1,
                                      cast(:stages as timestamptz[]), :first, :now
                                 from (select count(*) from ended) done)
                        select kind, id from ended
                        """.formatted(END))
                .param("ended", ended)
                .param("id", id)
                .param("kind", kind)
                .param("subject", subject)
                .param("stages", stages.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}")))
                .param("first", stages.getFirst().atOffset(UTC))
                .param("now", clock.instant().atOffset(UTC))
                .query(Ladders::wake)
                .list();
    }

    private static Wake wake(ResultSet row, int number) throws SQLException {
        return Wake.of(row.getString("kind"), row.getObject("id", UUID.class));
    }
}
