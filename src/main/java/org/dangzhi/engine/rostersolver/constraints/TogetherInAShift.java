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
    public void post(RosterModel model) {
        var grid = model.grid;
        var demand = model.demand(rule.id(), rule.weight());
        var those = grid.members(rule.who());
        for (int day = 0; day < grid.problem.days(); day++)
            for (int turn = 0; turn < grid.turns.size(); turn++) {
                var ways = new ArrayList<Literal>();
                for (int person : those) ways.addAll(model.on(person, day, turn));
                demand.atMost(ways, rule.most());
            }
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var grid = roster.grid;
        var those = grid.members(rule.who());
        var breaches = new ArrayList<Breach>();
        for (int day = 0; day < grid.problem.days(); day++)
            for (int turn = 0; turn < grid.turns.size(); turn++) {
                int on = day;
                int in = turn;
                long count = IntStream.of(those)
                        .filter(person -> roster.turn(person, on) == in)
                        .count();
                if (count > rule.most())
                    breaches.add(RuleBreaches.of(rule, roster, null, day, turn, count - rule.most()));
            }
        return breaches.stream();
    }
}
