package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/** Of certain people only so many in one shift: a novice is never with a novice. */
record TogetherInAShift(Rule.Together rule) implements RosterRule {

    @Override
    public void addTo(RosterModel model) {
        var indexed = model.indexed;
        var demand = model.demand(rule.id(), rule.weight());
        var those = indexed.members(rule.who());
        for (int day = 0; day < indexed.problem.days(); day++)
            for (int shiftType = 0; shiftType < indexed.shiftTypes.size(); shiftType++) {
                var ways = new ArrayList<Literal>();
                for (int person : those) ways.addAll(model.on(person, day, shiftType));
                demand.atMost(ways, rule.most());
            }
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var indexed = roster.indexed;
        var those = indexed.members(rule.who());
        var breaches = new ArrayList<Breach>();
        for (int day = 0; day < indexed.problem.days(); day++)
            for (int shiftType = 0; shiftType < indexed.shiftTypes.size(); shiftType++) {
                int on = day;
                int in = shiftType;
                long count = IntStream.of(those)
                        .filter(person -> roster.shiftType(person, on) == in)
                        .count();
                if (count > rule.most())
                    breaches.add(RuleBreaches.of(rule, roster, null, day, shiftType, count - rule.most()));
            }
        return breaches.stream();
    }
}
