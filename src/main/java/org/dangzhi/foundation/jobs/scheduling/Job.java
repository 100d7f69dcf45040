package org.dangzhi.foundation.jobs.scheduling;

import java.time.Instant;
import java.util.Optional;

/** One of the few kinds of work the scheduler knows; everything else is data. */
public interface Job {

    /** The scheduler's task name. */
    String name();

    /**
     * Runs in the wake-up's office as {@code system:jobs}, outside of any transaction.
     *
     * @param dueAt for when the wake-up had been set
     * @return the next wake-up; empty to be woken no more
     */
    Optional<Instant> run(JobTrigger trigger, Instant dueAt);

    /** Notes a failure where the office can see it, in the wake-up's office. */
    default void failed(JobTrigger trigger, Throwable cause, Instant retryAt) {}
}
