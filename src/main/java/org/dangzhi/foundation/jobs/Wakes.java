package org.dangzhi.foundation.jobs;

import static java.time.ZoneOffset.UTC;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sets and drops wake-ups in the current transaction. Written as plain statements on the scheduler's table, because its
 * client throws where two of us meet, and a failed statement would spoil the caller's transaction.
 */
@Component
class Wakes {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WakeAsJson json;
    private final ObjectProvider<Scheduler> scheduler;

    Wakes(JdbcClient jdbc, Clock clock, WakeAsJson json, ObjectProvider<Scheduler> scheduler) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
        this.scheduler = scheduler;
    }

    /** A wake-up that is being followed right now stays as it is: whoever follows it says when the next one is. */
    void at(Job job, Wake wake, Instant when) {
        insert(job, wake, when, """
                on conflict (task_name, task_instance)
                   do update set execution_time = excluded.execution_time, version = scheduled_tasks.version + 1
                   where not scheduled_tasks.picked
                """);
        if (!when.isAfter(clock.instant())) hurryAfterCommit();
    }

    void unlessSet(Job job, Wake wake, Instant when) {
        insert(job, wake, when, "on conflict do nothing");
    }

    void drop(Job job, Wake wake) {
        jdbc.sql("delete from ground.scheduled_tasks where task_name = :job and task_instance = :wake and not picked")
                .param("job", job.name())
                .param("wake", wake.instance())
                .update();
    }

    private void insert(Job job, Wake wake, Instant when, String conflict) {
        jdbc.sql("""
                        insert into ground.scheduled_tasks
                               (task_name, task_instance, task_data, execution_time, picked, version)
                        values (:job, :wake, :data, :when, false, 1)
                        """ + conflict)
                .param("job", job.name())
                .param("wake", wake.instance())
                .param("data", json.serialize(wake))
                .param("when", when.atOffset(UTC))
                .update();
    }

    private void hurryAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
            }
        });
    }
}
