package org.dangzhi.foundation.jobs;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.office.Offices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees to it that every office has every recurring duty, offices founded later and duties of a newer version too. */
@Component
class RollCall {

    private final Offices offices;
    private final RecurringJob job;
    private final Wakes wakes;
    private final TransactionTemplate transaction;
    private final Set<Wake> called = ConcurrentHashMap.newKeySet();

    RollCall(Offices offices, RecurringJob job, Wakes wakes, TransactionTemplate transaction) {
        this.offices = offices;
        this.job = job;
        this.wakes = wakes;
        this.transaction = transaction;
    }

    void run() {
        for (var office : offices.all()) Office.in(office.id(), Actor.system("jobs"), this::callDuties);
    }

    private void callDuties() {
        for (var duty : job.duties()) {
            var wake = Wake.of(duty.name());
            if (called.contains(wake)) continue;
            transaction.executeWithoutResult(status -> wakes.unlessSet(job, wake, job.next(duty)));
            called.add(wake);
        }
    }
}
