package org.dangzhi.engine.rostersolver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Request of a person for a shift, or to be spared one.
 *
 * @param shift null for any shift of that day
 * @param slot null for any post in the shift
 * @param want whether they ask for it; otherwise they ask to be spared it
 * @param weight points when it is not granted
 */
public record RosterRequest(
        String person,
        LocalDate day,
        @Nullable String shift,
        @Nullable String slot,
        boolean want,
        int weight) {}
