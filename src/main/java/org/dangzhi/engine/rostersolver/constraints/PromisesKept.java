package org.dangzhi.engine.rostersolver.constraints;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Breach;

/** What was promised within the horizon stands. */
record PromisesKept() implements RosterRule {

    static String name(Assignment fixed) {
        return "fixed %s %s %s".formatted(fixed.person(), fixed.day(), fixed.shift());
    }

    @Override
    public void post(RosterModel model) {
        for (var fixed : model.grid.problem.fixed()) {
            if (!model.grid.problem.has(fixed.day())) continue;
            var cell = model.grid.cell(fixed);
            var literal = cell == null ? null : model.literal(model.grid.person(fixed.person()), cell);
            model.demand(name(fixed), null).atLeast(literal == null ? List.of() : List.of(literal), 1);
        }
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var there = new HashSet<>(roster.assignments);
        return roster.grid.problem.fixed().stream()
                .filter(fixed -> roster.grid.problem.has(fixed.day()) && !there.contains(fixed))
                .map(fixed -> new Breach(name(fixed), fixed.person(), fixed.day(), fixed.shift(), 1, 0, true));
    }
}
