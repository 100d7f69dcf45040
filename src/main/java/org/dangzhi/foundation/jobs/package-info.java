/**
 * Work on a clock: ladders of deadlines that take effect once and in order, errands that follow a commit, duties that
 * recur. All of it survives a crash and is done by one of several instances.
 *
 * <p>Offers {@link Timers} with {@link TimerHandler}, {@link AfterCommitTasks} with {@link AfterCommitTaskHandler}, {@link RecurringTask} and
 * {@link RetryDelay}. Tells nobody: a handler does. Needs {@code office} and {@code web}.
 */
@NullMarked
@ApplicationModule(
        id = "jobs",
        allowedDependencies = {"office", "web"})
package org.dangzhi.foundation.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
