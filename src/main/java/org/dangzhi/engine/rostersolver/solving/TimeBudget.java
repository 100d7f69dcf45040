package org.dangzhi.engine.rostersolver.solving;

import java.time.Duration;

/** Time budget: the time since it was made, and what is left of a limit. */
record TimeBudget(long begunNanos, Duration limit) {

    TimeBudget(Duration limit) {
        this(System.nanoTime(), limit);
    }

    long millis() {
        return (System.nanoTime() - begunNanos) / 1_000_000;
    }

    Duration left() {
        return limit.minusMillis(millis());
    }
}
