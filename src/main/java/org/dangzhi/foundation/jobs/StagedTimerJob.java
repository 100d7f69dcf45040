package org.dangzhi.foundation.jobs;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.jobs.StagedTimer.Stage;
import org.dangzhi.foundation.jobs.scheduling.Job;
import org.dangzhi.foundation.jobs.scheduling.JobHandlers;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Job of one timer: records its due stages, sets the next one and handles the newest, in one transaction. Whoever is
 * woken a second time, after a crash or on another instance, finds nothing due.
 */
@Component
class StagedTimerJob implements Job {

    private static final int ERROR_LENGTH = 500;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final JobHandlers<TimerHandler> handlers;

    StagedTimerJob(
            JdbcClient jdbc, Clock clock, TransactionTemplate transaction, ObjectProvider<TimerHandler> handlers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
        this.handlers = new JobHandlers<>(handlers, TimerHandler::kind);
    }

    @Override
    public String name() {
        return "jobs.timer";
    }

    @Override
    public Optional<Instant> run(JobTrigger trigger, Instant dueAt) {
        return transaction.execute(status -> {
            lock(trigger.subject()).ifPresent(this::climb);
            return next(trigger.subject());
        });
    }

    @Override
    public void failed(JobTrigger trigger, Throwable cause, Instant retryAt) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        update jobs.timer set failures = failures + 1, last_error = :error, retry_at = :retryAt
                         where id = :id
                        """)
                .param("id", trigger.subject())
                .param(
                        "error",
                        StringUtils.truncate(
                                cause.getClass().getSimpleName() + ": " + cause.getMessage(), ERROR_LENGTH))
                .param("retryAt", retryAt)
                .update());
    }

    /** The lock makes a second instance wait here until the first has committed. */
    private Optional<StagedTimer> lock(UUID id) {
        return jdbc.sql("""
                        select id, kind, subject, round, cardinality(stages) as length
                          from jobs.timer where id = :id and state = 'RUNNING' for update
                        """)
                .param("id", id)
                .query(new RecordMapper<>(StagedTimer.class))
                .optional();
    }

    private void climb(StagedTimer timer) {
        var now = clock.instant();
        var due = due(timer, now);
        if (due.isEmpty()) return;
        var newest = due.getLast();
        for (var stage : due) record(timer, stage, stage.equals(newest) ? "HANDLED" : "PASSED", now);
        advance(timer, newest.stage() + 1);
        handlers.get(timer.kind()).due(timer.due(newest, due.size() - 1));
    }

    /** Stages that fell due and took no effect yet, the newest last. */
    private List<Stage> due(StagedTimer timer, Instant now) {
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

    private void record(StagedTimer timer, Stage stage, String outcome, Instant now) {
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

    private void advance(StagedTimer timer, int next) {
        jdbc.sql("""
                        update jobs.timer
                           set next_stage = :next, next_at = coalesce(stages[:next + 1], next_at),
                               state = case when :next = cardinality(stages) then 'DONE' else 'RUNNING' end,
                               failures = 0, last_error = null, retry_at = null
                         where id = :id
                        """).param("next", next).param("id", timer.id()).update();
    }

    /** Asked after the handler, which may have ended its own timer. */
    private Optional<Instant> next(UUID id) {
        return jdbc.sql("select next_at from jobs.timer where id = :id and state = 'RUNNING'")
                .param("id", id)
                .query((row, n) ->
                        row.getObject("next_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
