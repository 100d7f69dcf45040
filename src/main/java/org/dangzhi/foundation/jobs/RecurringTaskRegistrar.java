package org.dangzhi.foundation.jobs;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.jobs.scheduling.JobTriggerRows;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.Offices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Registrar that sees to it that every office has every recurring task. */
@Component
class RecurringTaskRegistrar {

    private final Offices offices;
    private final RecurringJob job;
    private final JobTriggerRows triggers;
    private final TransactionTemplate transaction;
    private final Set<JobTrigger> called = ConcurrentHashMap.newKeySet();

    RecurringTaskRegistrar(
            Offices offices, RecurringJob job, JobTriggerRows triggers, TransactionTemplate transaction) {
        this.offices = offices;
        this.job = job;
        this.triggers = triggers;
        this.transaction = transaction;
    }

    void run() {
        for (var office : offices.all()) OfficeContext.in(office.id(), Actor.system("jobs"), this::callDuties);
    }

    private void callDuties() {
        for (var duty : job.duties()) {
            var wake = JobTrigger.of(duty.name());
            if (called.contains(wake)) continue;
            transaction.executeWithoutResult(status -> triggers.unlessSet(job.name(), wake, job.next(duty)));
            called.add(wake);
        }
    }
}
