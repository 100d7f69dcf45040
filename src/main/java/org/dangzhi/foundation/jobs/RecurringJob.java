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
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does a recurring duty once for each moment it was due. */
@Component
class RecurringJob implements Job {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final RecurringRunRows runs;
    private final Clock clock;
    private final Offices offices;
    private final TransactionTemplate transaction;
    private final JobHandlers<RecurringTask> duties;

    RecurringJob(
            RecurringRunRows runs,
            Clock clock,
            Offices offices,
            TransactionTemplate transaction,
            ObjectProvider<RecurringTask> duties) {
        this.runs = runs;
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
                    if (runs.insert(duty.name(), dueAt, clock.instant())) duty.run(dueAt);
                    runs.deleteBefore(duty.name(), dueAt.minus(REMEMBERED));
                    return next(duty);
                }));
    }

    Instant next(RecurringTask duty) {
        return duty.cadence().after(clock.instant(), offices.zone());
    }
}
