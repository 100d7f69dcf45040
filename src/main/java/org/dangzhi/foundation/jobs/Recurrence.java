package org.dangzhi.foundation.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Recurrence of a task: when it is next due. */
public interface Recurrence {

    /** The first moment after {@code now}. */
    Instant after(Instant now, ZoneId zone);

    /** At whole multiples of a length of time, the same on every instance: {@code every(ofMinutes(5))} is :00, :05, … */
    static Recurrence every(Duration length) {
        long seconds = length.toSeconds();
        return (now, zone) -> Instant.ofEpochSecond((now.getEpochSecond() / seconds + 1) * seconds);
    }

    /** Once a day at a time of the office's zone. */
    static Recurrence dailyAt(LocalTime time) {
        return (now, zone) -> {
            var today = now.atZone(zone).toLocalDate().atTime(time).atZone(zone);
            return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
        };
    }
}
