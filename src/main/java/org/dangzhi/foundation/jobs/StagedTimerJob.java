package org.dangzhi.foundation.jobs;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.dangzhi.foundation.jobs.scheduling.Job;
import org.dangzhi.foundation.jobs.scheduling.JobHandlers;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.springframework.beans.factory.ObjectProvider;
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

    private final StagedTimerRows rows;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final JobHandlers<TimerHandler> handlers;

    StagedTimerJob(
            StagedTimerRows rows, Clock clock, TransactionTemplate transaction, ObjectProvider<TimerHandler> handlers) {
        this.rows = rows;
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
            rows.lock(trigger.subject()).ifPresent(this::climb);
            return rows.next(trigger.subject()); // the handler may have ended its own timer
        });
    }

    @Override
    public void failed(JobTrigger trigger, Throwable cause, Instant retryAt) {
        var error = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        transaction.executeWithoutResult(
                status -> rows.failed(trigger.subject(), StringUtils.truncate(error, ERROR_LENGTH), retryAt));
    }

    private void climb(StagedTimer timer) {
        var now = clock.instant();
        var due = rows.due(timer, now);
        if (due.isEmpty()) return;
        var newest = due.getLast();
        for (var stage : due) rows.record(timer, stage, stage.equals(newest) ? "HANDLED" : "PASSED", now);
        rows.advance(timer, newest.stage() + 1);
        handlers.get(timer.kind()).due(timer.due(newest, due.size() - 1));
    }
}
