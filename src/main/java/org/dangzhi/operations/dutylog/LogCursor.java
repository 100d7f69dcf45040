package org.dangzhi.operations.dutylog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dangzhi.foundation.web.PlausibleYears;
import org.dangzhi.foundation.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Cursor of what is listed by time, the newest first: the last of one part, after which the next begins. */
public record LogCursor(Instant at, UUID id) {

    /**
     * @return null for the first part
     * @throws Refusal (400) for a text that no list gave out
     */
    public static @Nullable LogCursor of(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var parts = text.split("_", -1);
        try {
            return new LogCursor(
                    PlausibleYears.within(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS)),
                    UUID.fromString(parts[1]));
        } catch (DateTimeException
                | IllegalArgumentException
                | ArithmeticException
                | ArrayIndexOutOfBoundsException e) {
            throw new Refusal("dutylog.refused.key").status(400);
        }
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
    }
}
