package org.dangzhi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until a test moves it. Begins on a Monday, 23 November 2026, 16:42 in Beijing. */
public class TestClock extends Clock {

    public static final Instant BEGIN = Instant.parse("2026-11-23T08:42:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(BEGIN);

    public void set(Instant instant) {
        now.set(instant);
    }

    public void forward(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
