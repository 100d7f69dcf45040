package org.dangzhi.engine.rostersolver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody cannot come: leave, travel, a fixed day off.
 *
 * @param id as it is named when it clashes with others
 * @param from first day; a shift that begins the day before may still reach into it
 * @param to last day, included
 * @param reason as people read it
 */
public record Absence(
        String id,
        String person,
        LocalDate from,
        LocalDate to,
        @Nullable String reason) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
