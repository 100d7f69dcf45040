package org.dangzhi.engine.rostersolver.constraints;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/** The day after one shift none of certain others. */
record ForbiddenSuccession(Rule.Succession rule) implements RosterRule {

    @Override
    public void post(RosterModel model) {
        var grid = model.grid;
        var demand = model.demand(rule.id(), rule.weight());
        int after = grid.turn(rule.after());
        for (int person : grid.members(rule.who()))
            for (int day = Math.max(grid.first, -1); day < grid.problem.days() && day < grid.last; day++)
                for (var way : model.on(person, day, after))
                    for (var never : rule.never())
                        for (var next : model.on(person, day + 1, grid.turn(never)))
                            demand.notAll(List.of(way, next), 1);
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var grid = roster.grid;
        int after = grid.turn(rule.after());
        var never = rule.never().stream().map(grid::turn).toList();
        return IntStream.of(grid.members(rule.who()))
                .boxed()
                .flatMap(person -> IntStream.range(Math.max(grid.first, -1), grid.problem.days())
                        .filter(day -> roster.turn(person, day) == after
                                && roster.works(person, day + 1)
                                && never.contains(roster.turn(person, day + 1)))
                        .mapToObj(day -> RuleBreaches.of(rule, roster, person, day + 1, 1)));
    }
}
