package org.dangzhi.foundation.rules.judging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dangzhi.foundation.rules.FactCatalogue;
import org.dangzhi.foundation.rules.Grading;
import org.jspecify.annotations.Nullable;

/**
 * Resolver of the facts an expression asks for, which notes what was needed and not there: the name of a fact,
 * {@code limit:lodging} for a table without a row, {@code place:广洲} for a place that nobody knows, {@code arithmetic}.
 */
final class FactResolver {

    /** Steps of {@code exists} and {@code all} in one expression; the worst ends in milliseconds. */
    private static final int MOST_STEPS = 2_000;

    private final Map<String, Object> own;
    private final Map<String, Object> common;
    private final LocalDate on;
    private final LimitLookup limits;
    private final FactCatalogue catalogue;
    private @Nullable Grading grading;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Map<String, Object> locals = new HashMap<>();
    private int steps;

    /** Ends an expression that would hardly end. */
    private static final class TooManySteps extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("steps", null, false, false);
        }
    }

    /** @param common what is known where {@code own} says nothing */
    FactResolver(
            Map<String, Object> own,
            Map<String, Object> common,
            LocalDate on,
            LimitLookup limits,
            FactCatalogue catalogue) {
        this.own = own;
        this.common = common;
        this.on = on;
        this.limits = limits;
        this.catalogue = catalogue;
    }

    /** Empty when it cannot be told; then {@link #missing} says for want of what. */
    Optional<Object> ask(Term expression) {
        steps = 0;
        try {
            var answer = expression.value(this);
            return answer == Term.UNKNOWN ? Optional.empty() : Optional.of(answer);
        } catch (TooManySteps endless) {
            missing.add("arithmetic");
            return Optional.empty();
        }
    }

    Object fact(String name) {
        if (name.equals(ExpressionCompiler.ON)) return on.toString();
        var value = known(name);
        return value == null ? unknown(name) : value;
    }

    /** Null for what is not known, without a note of it. */
    @Nullable
    Object known(String name) {
        return own.getOrDefault(name, common.get(name));
    }

    /** Kept for the finding; a grade of which nothing at all is known says nothing. */
    void graded(Grading found, Set<String> criteria) {
        grading = criteria.stream().allMatch(name -> known(name) == null) ? null : found;
    }

    @Nullable
    Grading grading() {
        return grading;
    }

    FactCatalogue catalogue() {
        return catalogue;
    }

    /** Of a loop that runs. */
    Object local(String name) {
        return locals.getOrDefault(name, Term.UNKNOWN);
    }

    void local(String name, Object value) {
        locals.put(name, value);
    }

    void step() {
        if (++steps > MOST_STEPS) throw new TooManySteps();
    }

    /** What has no result is unknown, and said to be. */
    Object computed(Supplier<Object> computation) {
        try {
            return computation.get();
        } catch (ArithmeticException | DateTimeException none) {
            return unknown("arithmetic");
        }
    }

    Object unknown(String cause) {
        missing.add(cause);
        return Term.UNKNOWN;
    }

    LimitLookup limits() {
        return limits;
    }

    /** Forgets what earlier expressions were in want of. */
    void fresh() {
        missing.clear();
        grading = null;
    }

    List<String> missing() {
        return List.copyOf(missing);
    }
}
