package org.dangzhi.engine.rostersolver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a roster does not keep a rule.
 *
 * @param rule id of the rule, or {@code cover}, {@code absence}, {@code request}, {@code fixed}, {@code member}
 *     (not on the roster or not qualified), {@code oneADay} (a second shift of a day)
 * @param person whom it concerns; null for the shift or the whole
 * @param day null where it is counted over a period
 * @param units by how much
 * @param points units by weight; none for a hard rule
 * @param hard whether it may not be
 */
public record Breach(
        String rule,
        @Nullable String person,
        @Nullable LocalDate day,
        @Nullable String shift,
        long units,
        long points,
        boolean hard) {}
