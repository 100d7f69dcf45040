package org.dangzhi.engine.rostersolver;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rule that one kind of duty is shared out evenly. The balance of a person is {@code carried + count - needed ×
 * share / all shares}; the spread is the highest balance minus the lowest, and the best spread the lowest that is
 * possible when no other rule holds.
 *
 * @param id kind of duty, such as {@code statutory}
 * @param of among whom
 * @param days only duties on these days; null for all
 * @param shifts only these shifts; null for all
 * @param slots only these slots; null for all
 * @param weight points for each whole shift by which the spread exceeds the best; null: it may not;
 *     nought: it is counted only
 * @param carried what each brings along, in shifts beyond their share; who is absent brings nothing
 * @param share how much each takes part; who is absent takes part by the days of the horizon on which they can come
 */
public record Fairness(
        String id,
        PersonSelector of,
        @Nullable List<LocalDate> days,
        @Nullable List<String> shifts,
        @Nullable List<String> slots,
        @Nullable Integer weight,
        Map<String, Double> carried,
        Map<String, Double> share) {

    public Fairness {
        of = of == null ? PersonSelector.ALL : of;
        carried = carried == null ? Map.of() : Map.copyOf(carried);
        share = share == null ? Map.of() : Map.copyOf(share);
    }

    public boolean counts(LocalDate day, String shift, @Nullable String slot) {
        return (days == null || days.contains(day))
                && (shifts == null || shifts.contains(shift))
                && (slots == null || (slot != null && slots.contains(slot)));
    }
}
