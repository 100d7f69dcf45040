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
    public void addTo(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        for (int person : model.indexed.members(rule.who()))
            for (var period : model.indexed.periods(rule.per()).values()) addTo(model, demand, person, period);
    }

    private void addTo(RosterModel model, ConstraintStrength demand, int person, List<Integer> period) {
        var sum = LinearExpr.newBuilder();
        long highest = 0;
        for (int day : period)
            for (int shiftType = 0; shiftType < model.indexed.shiftTypes.size(); shiftType++)
                for (var way : model.on(person, day, shiftType)) {
                    sum.addTerm(way, model.indexed.shiftTypes.get(shiftType).minutes());
                    highest += model.indexed.shiftTypes.get(shiftType).minutes();
                }
        if (rule.most() != null) demand.atMost(sum, rule.most(), highest);
        if (rule.least() != null) demand.atLeast(sum, rule.least());
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var indexed = roster.indexed;
        var breaches = new ArrayList<Breach>();
        for (int person : indexed.members(rule.who()))
            for (var period : indexed.periods(rule.per()).values()) {
                long minutes = period.stream()
                        .filter(day -> roster.works(person, day))
                        .mapToLong(day -> indexed.shiftTypes
                                .get(roster.shiftType(person, day))
                                .minutes())
                        .sum();
                RuleBreaches.outside(rule, roster, person, period.getFirst(), minutes, rule.least(), rule.most())
                        .forEach(breaches::add);
            }
        return breaches.stream();
    }
}
