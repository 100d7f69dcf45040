package org.dangzhi.engine.rostersolver.constraints;

import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;
import org.jspecify.annotations.Nullable;

/** Collector of the breaches of a rule, with what they cost. */
final class RuleBreaches {

    private RuleBreaches() {}

    static Breach of(Rule rule, FinishedRoster roster, int person, int day, long units) {
        int shiftType = roster.shiftType(person, day);
        return of(rule, roster, person, day, shiftType == FinishedRoster.FREE ? null : shiftType, units);
    }

    static Breach of(
            Rule rule,
            FinishedRoster roster,
            @Nullable Integer person,
            @Nullable Integer day,
            @Nullable Integer shiftType,
            long units) {
        var indexed = roster.indexed;
        var weight = rule.weight();
        return new Breach(
                rule.id(),
                person == null ? null : indexed.people.get(person).id(),
                day == null ? null : indexed.date(day),
                shiftType == null ? null : indexed.shiftTypes.get(shiftType).id(),
                units,
                weight == null ? 0 : weight * units,
                weight == null);
    }

    /** By how much a count lies beside its limits; {@code day} is the first of the period. */
    static Stream<Breach> outside(
            Rule rule,
            FinishedRoster roster,
            int person,
            int day,
            long count,
            @Nullable Integer least,
            @Nullable Integer most) {
        long units = Math.max(most == null ? 0 : count - most, least == null ? 0 : least - count);
        return units > 0 ? Stream.of(of(rule, roster, person, day, null, units)) : Stream.empty();
    }
}
