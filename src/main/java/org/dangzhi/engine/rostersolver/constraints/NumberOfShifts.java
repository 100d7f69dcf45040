package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/** How many shifts somebody has in each period. */
record NumberOfShifts(Rule.ShiftCount rule) implements RosterRule {

    @Override
    public void post(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        for (int person : model.grid.members(rule.who()))
            for (var period : model.grid.periods(rule.per()).values()) {
                var ways = ways(model, person, period);
                if (rule.most() != null) demand.atMost(ways, rule.most());
                if (rule.least() != null) demand.atLeast(ways, rule.least());
            }
    }

    private List<Literal> ways(RosterModel model, int person, List<Integer> period) {
        var ways = new ArrayList<Literal>();
        for (int day : period)
            for (int turn = 0; turn < model.grid.turns.size(); turn++)
                if (counts(model.grid, day, turn)) ways.addAll(model.on(person, day, turn));
        return ways;
    }

    private boolean counts(IndexedProblem grid, int day, int turn) {
        var shifts = rule.shifts();
        var days = rule.days();
        return (shifts == null || shifts.contains(grid.turns.get(turn).id()))
                && (days == null || days.contains(grid.date(day)));
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var grid = roster.grid;
        var breaches = new ArrayList<Breach>();
        for (int person : grid.members(rule.who()))
            for (var period : grid.periods(rule.per()).values()) {
                long count = period.stream()
                        .filter(day -> roster.works(person, day) && counts(grid, day, roster.turn(person, day)))
                        .count();
                RuleBreaches.outside(rule, roster, person, period.getFirst(), count, rule.least(), rule.most())
                        .forEach(breaches::add);
            }
        return breaches.stream();
    }
}
