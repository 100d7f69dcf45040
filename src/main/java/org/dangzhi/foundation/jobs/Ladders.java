package org.dangzhi.foundation.jobs;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.office.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts and ends ladders; {@link LadderJob} climbs them. */
@Service
class Ladders implements Timers {

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
        var moments =
                stages.stream().map(at -> at.truncatedTo(ChronoUnit.MICROS)).toList();
        if (moments.isEmpty() || !moments.equals(moments.stream().sorted().toList()))
            throw new IllegalArgumentException("Stages of " + kind + " must follow each other: " + stages);
        cancel(kind, subject);
        var id = Ids.next();
        insert(id, kind, subject, moments);
        wakes.at(job, Wake.of(kind, id), moments.getFirst());
    }

    @Override
    @Transactional
    public void cancel(String kind, UUID subject) {
        jdbc.sql("""
                        update jobs.timer set state = 'CANCELLED'
                         where kind = :kind and subject = :subject and state = 'RUNNING'
                        returning id
                        """)
                .param("kind", kind)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .ifPresent(id -> wakes.drop(job, Wake.of(kind, id)));
    }

    private void insert(UUID id, String kind, UUID subject, List<Instant> stages) {
        jdbc.sql("""
                        insert into jobs.timer (id, kind, subject, round, stages, next_at, started_at)
                        select :id, :kind, :subject, coalesce(max(round), 0) + 1,
                               cast(:stages as timestamptz[]), :first, :now
                          from jobs.timer where kind = :kind and subject = :subject
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("subject", subject)
                .param("stages", stages.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}")))
                .param("first", stages.getFirst().atOffset(UTC))
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }
}
