package org.dangzhi.foundation.jobs;

import java.time.Duration;

/** Delay before the next try: twice as long each time, from ten seconds up to an hour. */
public final class RetryDelay {

    private static final long FIRST = 10;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 9;

    private RetryDelay() {}

    /** @param failures so far, in a row; 1 after the first */
    public static Duration after(int failures) {
        var wait = Duration.ofSeconds(FIRST << Math.clamp(failures - 1, 0, DOUBLINGS));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
