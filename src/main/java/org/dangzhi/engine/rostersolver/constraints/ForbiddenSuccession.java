package org.dangzhi.engine.rostersolver.constraints;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/** The day after one shift none of certain others. */
record ForbiddenSuccession(Rule.Succession rule) implements RosterRule {

    @Override
    public void addTo(RosterModel model) {
        var indexed = model.indexed;
        var demand = model.demand(rule.id(), rule.weight());
        int after = indexed.shiftType(rule.after());
        for (int person : indexed.members(rule.who()))
            for (int day = Math.max(indexed.first, -1); day < indexed.problem.days() && day < indexed.last; day++)
                for (var way : model.on(person, day, after))
                    for (var never : rule.never())
                        for (var next : model.on(person, day + 1, indexed.shiftType(never)))
                            demand.notAll(List.of(way, next), 1);
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var indexed = roster.indexed;
        int after = indexed.shiftType(rule.after());
        var never = rule.never().stream().map(indexed::shiftType).toList();
        return IntStream.of(indexed.members(rule.who()))
                .boxed()
                .flatMap(person -> IntStream.range(Math.max(indexed.first, -1), indexed.problem.days())
                        .filter(day -> roster.shiftType(person, day) == after
                                && roster.works(person, day + 1)
                                && never.contains(roster.shiftType(person, day + 1)))
                        .mapToObj(day -> RuleBreaches.of(rule, roster, person, day + 1, 1)));
    }
}
