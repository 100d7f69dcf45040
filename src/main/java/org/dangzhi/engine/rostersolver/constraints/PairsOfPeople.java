package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/**
 * No two people share a shift too often. Pairs are many and few of them ever come near the most, so the model holds only
 * those that a roster broke before; a roster that breaks no other is right, and what it costs at least stays a bound.
 *
 * @param held pairs that the model holds
 */
record PairsOfPeople(Rule.Pairs rule, Set<Pair> held) implements RosterRule {

    /** Numbers of two people, the smaller first. */
    record Pair(int one, int other) {}

    @Override
    public void addTo(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        for (var pair : held) demand.atMost(together(model, pair), rule.most());
    }

    private static List<Literal> together(RosterModel model, Pair pair) {
        var together = new ArrayList<Literal>();
        for (int day = 0; day < model.indexed.problem.days(); day++)
            for (int shiftType = 0; shiftType < model.indexed.shiftTypes.size(); shiftType++) {
                var one = model.on(pair.one, day, shiftType);
                var other = model.on(pair.other, day, shiftType);
                if (one.isEmpty() || other.isEmpty()) continue;
                var both = model.cp.newBoolVar("");
                model.cp.addBoolOr(
                        List.of(model.any(one).not(), model.any(other).not(), both)
                                .toArray(Literal[]::new));
                together.add(both);
            }
        return together;
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var breaches = new ArrayList<Breach>();
        counts(roster).forEach((pair, count) -> {
            if (count > rule.most())
                breaches.add(RuleBreaches.of(rule, roster, pair.one, null, null, count - rule.most()));
        });
        return breaches.stream();
    }

    /** Pairs of a roster that it breaks, whether the model holds them or not. */
    List<Pair> broken(FinishedRoster roster) {
        return counts(roster).entrySet().stream()
                .filter(pair -> pair.getValue() > rule.most())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Pair, Integer> counts(FinishedRoster roster) {
        var indexed = roster.indexed;
        var counts = new HashMap<Pair, Integer>();
        var those = indexed.members(rule.who());
        for (int day = 0; day < indexed.problem.days(); day++)
            for (int one = 0; one < those.length; one++)
                for (int other = one + 1; other < those.length; other++)
                    if (together(roster, those[one], those[other], day))
                        counts.merge(new Pair(those[one], those[other]), 1, Integer::sum);
        return counts;
    }

    private static boolean together(FinishedRoster roster, int one, int other, int day) {
        return roster.works(one, day) && roster.shiftType(one, day) == roster.shiftType(other, day);
    }
}
