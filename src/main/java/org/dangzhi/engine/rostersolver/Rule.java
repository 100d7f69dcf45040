package org.dangzhi.engine.rostersolver;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a roster has to keep ({@code weight} null) or should keep ({@code weight} points a breach, or a unit of it). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(name = "rest", value = Rule.Rest.class),
    @Type(name = "consecutiveWork", value = Rule.ConsecutiveWork.class),
    @Type(name = "consecutiveOff", value = Rule.ConsecutiveOff.class),
    @Type(name = "shifts", value = Rule.ShiftCount.class),
    @Type(name = "minutes", value = Rule.Minutes.class),
    @Type(name = "weekends", value = Rule.Weekends.class),
    @Type(name = "succession", value = Rule.Succession.class),
    @Type(name = "pairs", value = Rule.Pairs.class),
    @Type(name = "together", value = Rule.Together.class),
    @Type(name = "unqualified", value = Rule.Unqualified.class),
    @Type(name = "spacing", value = Rule.Spacing.class),
    @Type(name = "rotation", value = Rule.Rotation.class)
})
public sealed interface Rule {

    String id();

    /** Null for everybody. */
    @Nullable
    PersonSelector of();

    @Nullable
    Integer weight();

    default boolean hard() {
        return weight() == null;
    }

    default PersonSelector who() {
        var of = of();
        return of == null ? PersonSelector.ALL : of;
    }

    /** Between the end of a shift and the begin of the next lie at least so many minutes. One unit: a pair of shifts. */
    record Rest(
            String id,
            @Nullable PersonSelector of,
            @Nullable Integer weight,
            int minutes) implements Rule {}

    /**
     * Days in a row with a shift. A run that touches the edge of what is known is not too short. One unit: a day beyond
     * the most, or short of the least.
     */
    record ConsecutiveWork(
            String id,
            @Nullable PersonSelector of,
            @Nullable Integer weight,
            @Nullable Integer least,
            @Nullable Integer most)
            implements Rule {}

    /** Days in a row without a shift, between two shifts. One unit: a day short of the least. */
    record ConsecutiveOff(
            String id,
            @Nullable PersonSelector of,
            @Nullable Integer weight,
            int least) implements Rule {}

    /**
     * How many shifts somebody has in each period.
     *
     * @param per null for the whole horizon
     * @param shifts only these count; null for all
     * @param days only those on these days count; null for all
     */
    record ShiftCount(
            String id,
            @Nullable PersonSelector of,
            @Nullable Integer weight,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable CountingPeriod per,
            @Nullable List<String> shifts,
            @Nullable List<LocalDate> days)
            implements Rule {}

    /** How many minutes somebody works in each period. One unit: a minute. */
    record Minutes(
            String id,
            @Nullable PersonSelector of,
            @Nullable Integer weight,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable CountingPeriod per)
            implements Rule {}

    /** On how many weekends of the horizon somebody works; a weekend counts when Saturday or Sunday has a shift. */
    record Weekends(
            String id,
            @Nullable PersonSelector of,
            @Nullable Integer weight,
            int most) implements Rule {}

    /** The day after {@code after} none of {@code never}. */
    record Succession(
            String id,
            @Nullable PersonSelector of,
            @Nullable Integer weight,
            String after,
            List<String> never) implements Rule {}

    /** No two of these share a shift more often than that. One unit: a shift beyond the most. */
    record Pairs(
            String id,
            @Nullable PersonSelector of,
            @Nullable Integer weight,
            int most) implements Rule {}

    /** Of these people at most so many in one shift: with one, a novice is never with a novice. */
    record Together(
            String id,
            @Nullable PersonSelector of,
            @Nullable Integer weight,
            int most) implements Rule {}

    /**
     * These people do not keep these posts. One unit: a shift.
     *
     * @param shifts only in these; null for all
     * @param slots only in these; null for all
     */
    record Unqualified(
            String id,
            @Nullable PersonSelector of,
            @Nullable Integer weight,
            @Nullable List<String> shifts,
            @Nullable List<String> slots)
            implements Rule {

        public boolean names(String shift, @Nullable String slot) {
            return (shifts == null || shifts.contains(shift)) && (slots == null || slots.contains(slot));
        }
    }

    /**
     * Between two shifts of somebody lie at least so many days without one. One unit: a day short, so that shifts on two days
     * running miss it by all of them; a third within reach adds its own.
     */
    record Spacing(
            String id,
            @Nullable PersonSelector of,
            @Nullable Integer weight,
            int days) implements Rule {}

    /**
     * Posts that need one person go round: whoever holds one is followed by the next in the order who can come. One unit: a post that
     * somebody else holds.
     *
     * @param order ids of the people, the last of whom is followed by the first
     * @param slots only these posts; null for all
     */
    record Rotation(
            String id,
            @Nullable Integer weight,
            List<String> order,
            @Nullable List<String> slots) implements Rule {

        @Override
        public PersonSelector of() {
            return PersonSelector.people(order.toArray(String[]::new));
        }

        public boolean names(@Nullable String slot) {
            return slots == null || slots.contains(slot);
        }
    }
}
