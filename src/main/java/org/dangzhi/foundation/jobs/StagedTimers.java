package org.dangzhi.foundation.jobs;

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
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.jobs.scheduling.JobTriggers;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link Timers} in the database; {@link StagedTimerJob} handles their stages. */
@Service
class StagedTimers implements Timers {

    private static final String END = """
            update jobs.timer set state = 'CANCELLED'
             where kind in (:ended) and subject = :subject and state = 'RUNNING'
            returning kind, id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JobTriggers triggers;
    private final StagedTimerJob job;

    StagedTimers(JdbcClient jdbc, Clock clock, JobTriggers triggers, StagedTimerJob job) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.triggers = triggers;
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
        var id = TimeOrderedIds.next();
        replace(ended, id, kind, subject, moments).forEach(old -> triggers.drop(job.name(), old));
        triggers.at(job.name(), JobTrigger.of(kind, id), moments.getFirst());
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
                .query(StagedTimers::wake)
                .list()
                .forEach(old -> triggers.drop(job.name(), old));
    }

    /**
     * What runs ends before the new one begins: the count makes the second wait for the first.
     *
     * @return the wake-ups of those that ended
     */
    private List<JobTrigger> replace(Set<String> ended, UUID id, String kind, UUID subject, List<Instant> stages) {
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
                .param("first", stages.getFirst())
                .param("now", clock.instant())
                .query(StagedTimers::wake)
                .list();
    }

    private static JobTrigger wake(ResultSet row, int number) throws SQLException {
        return JobTrigger.of(row.getString("kind"), row.getObject("id", UUID.class));
    }
}
