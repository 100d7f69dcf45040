package org.dangzhi.foundation.jobs;

import java.time.Instant;

/**
 * Task that every office has again and again, one bean each.
 *
 * <p>The message key {@code <name>.recurring} names it on the page of timers. After downtime it is done once, not once
 * for every time that was missed.
 */
public interface RecurringTask {

    /** Begins with its module's id: {@code duty.late_signing}. */
    String name();

    Recurrence cadence();

    /** Runs in one transaction in its office, as {@code system:jobs}; done again later when it throws. */
    void run(Instant dueAt);
}
