package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/** How many minutes somebody works in each period. */
record MinutesOfWork(Rule.Minutes rule) implements RosterRule {

    @Override
    public void post(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        for (int person : model.grid.members(rule.who()))
            for (var period : model.grid.periods(rule.per()).values()) post(model, demand, person, period);
    }

    private void post(RosterModel model, ConstraintStrength demand, int person, List<Integer> period) {
        var sum = LinearExpr.newBuilder();
        long highest = 0;
        for (int day : period)
            for (int turn = 0; turn < model.grid.turns.size(); turn++)
                for (var way : model.on(person, day, turn)) {
                    sum.addTerm(way, model.grid.turns.get(turn).minutes());
                    highest += model.grid.turns.get(turn).minutes();
                }
        if (rule.most() != null) demand.atMost(sum, rule.most(), highest);
        if (rule.least() != null) demand.atLeast(sum, rule.least());
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var grid = roster.grid;
        var breaches = new ArrayList<Breach>();
        for (int person : grid.members(rule.who()))
            for (var period : grid.periods(rule.per()).values()) {
                long minutes = period.stream()
                        .filter(day -> roster.works(person, day))
                        .mapToLong(
                                day -> grid.turns.get(roster.turn(person, day)).minutes())
                        .sum();
                RuleBreaches.outside(rule, roster, person, period.getFirst(), minutes, rule.least(), rule.most())
                        .forEach(breaches::add);
            }
        return breaches.stream();
    }
}
