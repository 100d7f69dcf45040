package org.dangzhi.engine.rostersolver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many are needed in a shift of a day.
 *
 * @param slot post within the shift, such as {@code primary}; null where all do the same
 * @param need how many
 * @param under points for each who is missing; null: nobody may be missing
 * @param over points for each too many; null: nobody may be too many
 */
public record Cover(
        LocalDate day,
        String shift,
        @Nullable String slot,
        int need,
        @Nullable Integer under,
        @Nullable Integer over) {

    /** Exactly one. */
    public static Cover one(LocalDate day, String shift, @Nullable String slot) {
        return new Cover(day, shift, slot, 1, null, null);
    }

    /** As {@link Assignment#place}. */
    public Assignment place() {
        return new Assignment("", day, shift, slot);
    }
}
