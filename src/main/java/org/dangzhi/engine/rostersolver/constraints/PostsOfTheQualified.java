package org.dangzhi.engine.rostersolver.constraints;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/** Posts that ask for something which certain people do not have. */
record PostsOfTheQualified(Rule.Unqualified rule) implements RosterRule {

    @Override
    public void addTo(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        for (var cell : model.indexed.cells) {
            if (!rule.names(cell.cover().shift(), cell.cover().slot())) continue;
            for (int person : model.indexed.members(rule.who())) {
                var literal = model.literal(person, cell);
                if (literal != null) demand.atMost(List.of(literal), 0);
            }
        }
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var indexed = roster.indexed;
        var breaches = new ArrayList<Breach>();
        for (int person : indexed.members(rule.who()))
            for (int day = 0; day < indexed.problem.days(); day++) {
                int shiftType = roster.shiftType(person, day);
                if (shiftType != FinishedRoster.FREE
                        && rule.names(indexed.shiftTypes.get(shiftType).id(), roster.slot(person, day)))
                    breaches.add(RuleBreaches.of(rule, roster, person, day, 1));
            }
        return breaches.stream();
    }
}
