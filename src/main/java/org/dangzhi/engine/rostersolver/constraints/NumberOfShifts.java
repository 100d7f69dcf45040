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
    public void addTo(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        for (int person : model.indexed.members(rule.who()))
            for (var period : model.indexed.periods(rule.per()).values()) {
                var ways = ways(model, person, period);
                if (rule.most() != null) demand.atMost(ways, rule.most());
                if (rule.least() != null) demand.atLeast(ways, rule.least());
            }
    }

    private List<Literal> ways(RosterModel model, int person, List<Integer> period) {
        var ways = new ArrayList<Literal>();
        for (int day : period)
            for (int shiftType = 0; shiftType < model.indexed.shiftTypes.size(); shiftType++)
                if (counts(model.indexed, day, shiftType)) ways.addAll(model.on(person, day, shiftType));
        return ways;
    }

    private boolean counts(IndexedProblem indexed, int day, int shiftType) {
        var shifts = rule.shifts();
        var days = rule.days();
        return (shifts == null
                        || shifts.contains(indexed.shiftTypes.get(shiftType).id()))
                && (days == null || days.contains(indexed.date(day)));
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var indexed = roster.indexed;
        var breaches = new ArrayList<Breach>();
        for (int person : indexed.members(rule.who()))
            for (var period : indexed.periods(rule.per()).values()) {
                long count = period.stream()
                        .filter(day -> roster.works(person, day) && counts(indexed, day, roster.shiftType(person, day)))
                        .count();
                RuleBreaches.outside(rule, roster, person, period.getFirst(), count, rule.least(), rule.most())
                        .forEach(breaches::add);
            }
        return breaches.stream();
    }
}
