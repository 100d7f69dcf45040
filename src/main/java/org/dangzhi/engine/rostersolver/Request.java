package org.dangzhi.engine.rostersolver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish.
 *
 * @param shift null for any shift of that day
 * @param slot null for any post in the shift
 * @param want whether he asks for it; otherwise he asks to be spared it
 * @param weight points when it is not granted
 */
public record Request(
        String person,
        LocalDate day,
        @Nullable String shift,
        @Nullable String slot,
        boolean want,
        int weight) {}
