package org.dangzhi.foundation.jobs.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * JDBC rows of triggers on the scheduler's table, set and dropped in the current transaction. Written as plain
 * statements on the scheduler's table, because its client throws where two of us meet, and a failed statement would
 * spoil the caller's transaction.
 */
@Repository
public class JobTriggerRows {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JobTriggerSerializer serializer;
    private final ObjectProvider<Scheduler> scheduler;

    JobTriggerRows(JdbcClient jdbc, Clock clock, JobTriggerSerializer serializer, ObjectProvider<Scheduler> scheduler) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.serializer = serializer;
        this.scheduler = scheduler;
    }

    /** A wake-up that is being followed right now stays as it is: whoever follows it says when the next one is. */
    public void at(String job, JobTrigger trigger, Instant when) {
        insert(job, trigger, when, """
                on conflict (task_name, task_instance)
                   do update set execution_time = excluded.execution_time, version = scheduled_tasks.version + 1
                   where not scheduled_tasks.picked
                """);
        if (!when.isAfter(clock.instant())) hurryAfterCommit();
    }

    public void unlessSet(String job, JobTrigger trigger, Instant when) {
        insert(job, trigger, when, "on conflict do nothing");
    }

    public void drop(String job, JobTrigger trigger) {
        jdbc.sql("delete from ground.scheduled_tasks where task_name = :job and task_instance = :wake and not picked")
                .param("job", job)
                .param("wake", trigger.instance())
                .update();
    }

    private void insert(String job, JobTrigger trigger, Instant when, String conflict) {
        jdbc.sql("""
                        insert into ground.scheduled_tasks
                               (task_name, task_instance, task_data, execution_time, picked, version)
                        values (:job, :wake, :data, :when, false, 1)
                        """ + conflict)
                .param("job", job)
                .param("wake", trigger.instance())
                .param("data", serializer.serialize(trigger))
                .param("when", when)
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
