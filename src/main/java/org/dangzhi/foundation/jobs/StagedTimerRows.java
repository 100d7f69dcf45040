package org.dangzhi.foundation.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.jobs.StagedTimer.Stage;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of timers, their stages and what became of each. */
@Repository
class StagedTimerRows {

    private static final String END = """
            update jobs.timer set state = 'CANCELLED'
             where kind in (:ended) and subject = :subject and state = 'RUNNING'
            returning kind, id
            """;

    private final JdbcClient jdbc;

    StagedTimerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the wake-ups of those that ended */
    List<JobTrigger> end(Set<String> ended, UUID subject) {
        return jdbc.sql(END)
                .param("ended", ended)
                .param("subject", subject)
                .query(StagedTimerRows::wake)
                .list();
    }

    /**
     * What runs ends before the new one begins: the count makes the second wait for the first.
     *
     * @return the wake-ups of those that ended
     */
    List<JobTrigger> replace(Set<String> ended, UUID id, String kind, UUID subject, List<Instant> stages, Instant now) {
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
                .param("now", now)
                .query(StagedTimerRows::wake)
                .list();
    }

    /** The lock makes a second instance wait here until the first has committed. */
    Optional<StagedTimer> lock(UUID id) {
        return jdbc.sql("""
                        select id, kind, subject, round, cardinality(stages) as length
                          from jobs.timer where id = :id and state = 'RUNNING' for update
                        """)
                .param("id", id)
                .query(new RecordMapper<>(StagedTimer.class))
                .optional();
    }

    /** Stages that fell due and took no effect yet, the newest last. */
    List<Stage> due(StagedTimer timer, Instant now) {
        return jdbc.sql("""
                        select s.number - 1 as stage, s.due_at
                          from jobs.timer t, unnest(t.stages) with ordinality as s (due_at, number)
                         where t.id = :id and s.number > t.next_stage and s.due_at <= :now
                         order by s.number
                        """)
                .param("id", timer.id())
                .param("now", now)
                .query(new RecordMapper<>(Stage.class))
                .list();
    }

    void record(StagedTimer timer, Stage stage, String outcome, Instant now) {
        jdbc.sql("""
                        insert into jobs.effect (id, kind, subject, round, stage, due_at, happened_at, outcome)
                        values (:id, :kind, :subject, :round, :stage, :dueAt, :now, :outcome)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("kind", timer.kind())
                .param("subject", timer.subject())
                .param("round", timer.round())
                .param("stage", stage.stage())
                .param("dueAt", stage.dueAt())
                .param("now", now)
                .param("outcome", outcome)
                .update();
    }

    void advance(StagedTimer timer, int next) {
        jdbc.sql("""
                        update jobs.timer
                           set next_stage = :next, next_at = coalesce(stages[:next + 1], next_at),
                               state = case when :next = cardinality(stages) then 'DONE' else 'RUNNING' end,
                               failures = 0, last_error = null, retry_at = null
                         where id = :id
                        """).param("next", next).param("id", timer.id()).update();
    }

    /** When its next stage is due; empty once it has ended. */
    Optional<Instant> next(UUID id) {
        return jdbc.sql("select next_at from jobs.timer where id = :id and state = 'RUNNING'")
                .param("id", id)
                .query((row, n) ->
                        row.getObject("next_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void failed(UUID timer, String error, Instant retryAt) {
        jdbc.sql("""
                        update jobs.timer set failures = failures + 1, last_error = :error, retry_at = :retryAt
                         where id = :id
                        """)
                .param("id", timer)
                .param("error", error)
                .param("retryAt", retryAt)
                .update();
    }

    private static JobTrigger wake(ResultSet row, int number) throws SQLException {
        return JobTrigger.of(row.getString("kind"), row.getObject("id", UUID.class));
    }
}
