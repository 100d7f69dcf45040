package org.dangzhi.foundation.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.dangzhi.foundation.jobs.scheduling.Job;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.springframework.dao.DataAccessException;

/** Adapter of a job to the scheduler's task: in the office, with back-off, revived after a crash. */
final class SchedulerTask {

    private static final Actor US = Actor.system("jobs");

    private static final Duration WHILE_BUSY = Duration.ofSeconds(1);

    /** PostgreSQL's lock_not_available, deadlock_detected, serialization_failure. */
    private static final Set<String> LOCKED_OR_CROSSED = Set.of("55P03", "40P01", "40001");

    private final Job job;

    private SchedulerTask(Job job) {
        this.job = job;
    }

    static Task<JobTrigger> of(Job job) {
        var task = new SchedulerTask(job);
        return Tasks.custom(job.name(), JobTrigger.class)
                .onFailure(task::retryLater)
                .onDeadExecutionRevive()
                .execute((instance, context) -> task.run(instance.getData(), context.getExecution()));
    }

    private CompletionHandler<JobTrigger> run(JobTrigger wake, Execution execution) {
        try {
            var next = OfficeContext.in(
                    new OfficeId(wake.office()), US, () -> job.run(wake, execution.getExecutionTime()));
            return next.<CompletionHandler<JobTrigger>>map(at -> (done, then) -> then.reschedule(done, at))
                    .orElse((done, then) -> then.remove());
        } catch (DataAccessException e) {
            if (!isBusy(e)) throw e;
            return (done, then) -> then.reschedule(done, done.getTimeDone().plus(WHILE_BUSY));
        }
    }

    /** A person is just changing the same row; that is no failure, and nothing to be told with a stack trace. */
    private static boolean isBusy(DataAccessException failure) {
        return failure.getRootCause() instanceof SQLException cause && LOCKED_OR_CROSSED.contains(cause.getSQLState());
    }

    private void retryLater(ExecutionComplete failure, ExecutionOperations<JobTrigger> then) {
        var execution = failure.getExecution();
        var retryAt = failure.getTimeDone().plus(RetryDelay.after(execution.consecutiveFailures + 1));
        var wake = (JobTrigger) execution.taskInstance.getData();
        failure.getCause()
                .ifPresent(cause ->
                        OfficeContext.in(new OfficeId(wake.office()), US, () -> job.failed(wake, cause, retryAt)));
        then.reschedule(failure, retryAt);
    }
}
