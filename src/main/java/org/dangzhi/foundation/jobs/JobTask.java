package org.dangzhi.foundation.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.office.OfficeId;

/** Shows a job to the scheduler as one of its tasks: in the office, with back-off, revived after a crash. */
final class JobTask {

    private static final Actor US = Actor.system("jobs");

    private final Job job;

    private JobTask(Job job) {
        this.job = job;
    }

    static Task<Wake> of(Job job) {
        var task = new JobTask(job);
        return Tasks.custom(job.name(), Wake.class)
                .onFailure(task::retryLater)
                .onDeadExecutionRevive()
                .execute((instance, context) -> task.run(instance.getData(), context.getExecution()));
    }

    private CompletionHandler<Wake> run(Wake wake, Execution execution) {
        var next = Office.in(new OfficeId(wake.office()), US, () -> job.run(wake, execution.getExecutionTime()));
        return next.<CompletionHandler<Wake>>map(at -> (done, then) -> then.reschedule(done, at))
                .orElse((done, then) -> then.remove());
    }

    private void retryLater(ExecutionComplete failure, ExecutionOperations<Wake> then) {
        var execution = failure.getExecution();
        var retryAt = failure.getTimeDone().plus(BackOff.after(execution.consecutiveFailures + 1));
        var wake = (Wake) execution.taskInstance.getData();
        failure.getCause()
                .ifPresent(cause -> Office.in(new OfficeId(wake.office()), US, () -> job.failed(wake, cause, retryAt)));
        then.reschedule(failure, retryAt);
    }
}
