package org.dangzhi.foundation.office;

import java.time.Duration;
import java.time.Instant;

/** Range of time: {@code from} belongs to it, {@code until} does not. In the database a {@code tstzrange}. */
public record TimeRange(Instant from, Instant until) {

    /** @throws IllegalArgumentException if it is empty or runs backwards */
    public TimeRange {
        if (!from.isBefore(until)) throw new IllegalArgumentException("A period from " + from + " until " + until);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }
}
