package org.dangzhi.operations.dutylog.browsing;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.dangzhi.foundation.web.TimeWords;

/**
 * A line of the log that begins with its time, as the paper book had it: {@code 20:30 巡查各楼层}. A time that lies ahead, or
 * longer ago than the night is old, is part of what is told: {@code 14:00 开会} of the morning.
 *
 * @param text without the time that was understood
 */
record LeadingTime(String text, Instant happened) {

    private static final Pattern LINE =
            Pattern.compile("(\\d{1,2}[:：]\\d{2})(?![:：\\d]|\\s*[-–—~～至到前后])[\\s，,：:、]*(.+)", Pattern.DOTALL);

    private static final Duration LATEST = Duration.ofHours(6); // half a shift: later entries are typed with their day

    static LeadingTime of(String line, Instant now, TimeWords times) {
        var parts = LINE.matcher(line.strip());
        if (!parts.matches()) return new LeadingTime(line, now);
        return times.gone(parts.group(1))
                .filter(at -> !at.isBefore(now.minus(LATEST)))
                .map(at -> new LeadingTime(parts.group(2), at))
                .orElseGet(() -> new LeadingTime(line, now));
    }
}
