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
    public void addTo(RosterModel model) {
        for (var fixed : model.indexed.problem.fixed()) {
            if (!model.indexed.problem.has(fixed.day())) continue;
            var cell = model.indexed.cell(fixed);
            var literal = cell == null ? null : model.literal(model.indexed.person(fixed.person()), cell);
            model.demand(name(fixed), null).atLeast(literal == null ? List.of() : List.of(literal), 1);
        }
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var there = new HashSet<>(roster.assignments);
        return roster.indexed.problem.fixed().stream()
                .filter(fixed -> roster.indexed.problem.has(fixed.day()) && !there.contains(fixed))
                .map(fixed -> new Breach(name(fixed), fixed.person(), fixed.day(), fixed.shift(), 1, 0, true));
    }
}
