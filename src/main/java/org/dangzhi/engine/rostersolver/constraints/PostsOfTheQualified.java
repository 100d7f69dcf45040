package org.dangzhi.engine.rostersolver.constraints;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/** Posts that ask for something which certain people do not have. */
record PostsOfTheQualified(Rule.Unqualified rule) implements RosterRule {

    @Override
    public void post(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        for (var cell : model.grid.cells) {
            if (!rule.names(cell.cover().shift(), cell.cover().slot())) continue;
            for (int person : model.grid.members(rule.who())) {
                var literal = model.literal(person, cell);
                if (literal != null) demand.atMost(List.of(literal), 0);
            }
        }
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var grid = roster.grid;
        var breaches = new ArrayList<Breach>();
        for (int person : grid.members(rule.who()))
            for (int day = 0; day < grid.problem.days(); day++) {
                int turn = roster.turn(person, day);
                if (turn != FinishedRoster.FREE
                        && rule.names(grid.turns.get(turn).id(), roster.slot(person, day)))
                    breaches.add(RuleBreaches.of(rule, roster, person, day, 1));
            }
        return breaches.stream();
    }
}
