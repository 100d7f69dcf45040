package org.dangzhi.foundation.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.dangzhi.foundation.jobs.scheduling.Job;
import org.dangzhi.foundation.jobs.scheduling.JobHandlers;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.office.Offices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does a recurring duty once for each moment it was due. */
@Component
class RecurringJob implements Job {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Offices offices;
    private final TransactionTemplate transaction;
    private final JobHandlers<RecurringTask> duties;

    RecurringJob(
            JdbcClient jdbc,
            Clock clock,
            Offices offices,
            TransactionTemplate transaction,
            ObjectProvider<RecurringTask> duties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.offices = offices;
        this.transaction = transaction;
        this.duties = new JobHandlers<>(duties, RecurringTask::name);
    }

    @Override
    public String name() {
        return "jobs.recurring";
    }

    Collection<RecurringTask> duties() {
        return duties.all();
    }

    /** A duty that this version no longer has is woken no more. */
    @Override
    public Optional<Instant> run(JobTrigger trigger, Instant dueAt) {
        return duties.find(trigger.kind())
                .map(duty -> transaction.execute(status -> {
                    if (firstTime(duty, dueAt)) duty.run(dueAt);
                    forgetOld(duty, dueAt);
                    return next(duty);
                }));
    }

    Instant next(RecurringTask duty) {
        return duty.cadence().after(clock.instant(), offices.zone());
    }

    private boolean firstTime(RecurringTask duty, Instant dueAt) {
        return jdbc.sql("""
                        insert into jobs.run (name, due_at, ran_at) values (:name, :dueAt, :now) on conflict do nothing
                        """)
                        .param("name", duty.name())
                        .param("dueAt", dueAt)
                        .param("now", clock.instant())
                        .update()
                > 0;
    }

    private void forgetOld(RecurringTask duty, Instant dueAt) {
        jdbc.sql("delete from jobs.run where name = :name and due_at < :before")
                .param("name", duty.name())
                .param("before", dueAt.minus(REMEMBERED))
                .update();
    }
}
