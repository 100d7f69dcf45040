package org.dangzhi.engine.rostersolver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody cannot come: leave, travel, a fixed day off.
 *
 * @param id as it is named when it clashes with others
 * @param from first day; a shift that begins the evening before and reaches into it is none for them
 * @param to last day, included
 * @param reason as people read it
 */
public record Absence(
        String id,
        String person,
        LocalDate from,
        LocalDate to,
        @Nullable String reason) {

    /** Whether a day lies in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether a shift of that day reaches into it, with any part of its span. */
    public boolean touches(LocalDate day, ShiftType shift) {
        var begins = day.atTime(shift.begins());
        return begins.isBefore(to.plusDays(1).atStartOfDay())
                && begins.plusMinutes(shift.minutes()).isAfter(from.atStartOfDay());
    }
}
