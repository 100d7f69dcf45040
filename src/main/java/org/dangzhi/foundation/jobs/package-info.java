/**
 * Work on a clock: ladders of deadlines that take effect once and in order, errands that follow a commit, duties that
 * recur, and work that takes long. All of it survives a crash and is done by one of several instances.
 *
 * <p>Offers {@link Timers} with {@link TimerHandler}, {@link AfterCommitTasks} with {@link AfterCommitTaskHandler},
 * {@link LongRuns} with {@link LongRunHandler} and {@link LongRunWords}, {@link RecurringTask} and {@link RetryDelay}. Tells nobody: a handler does;
 * open pages hear of a run by live updates. Needs {@code office} and {@code web}.
 *
 * <p>Inside: {@code scheduling} triggers jobs, {@code runs} carries out what takes long, {@code lists} shows an office all of
 * it. Start reading at {@code StagedTimerJob}.
 */
@NullMarked
@ApplicationModule(
        id = "jobs",
        allowedDependencies = {"office", "web", "web::frame"})
package org.dangzhi.foundation.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
