package org.dangzhi.engine.rostersolver.constraints;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/** Between two shifts lie at least so many days off, where there are any. */
record ConsecutiveDaysOff(Rule.ConsecutiveOff rule) implements RosterRule {

    @Override
    public void post(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        for (int person : model.grid.members(rule.who()))
            ShortRuns.of(model.grid, rule.least())
                    .forEach(run -> demand.notAll(run.literals(model, person, false), run.missing()));
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        return IntStream.of(roster.grid.members(rule.who()))
                .boxed()
                .flatMap(person -> ShortRuns.of(roster.grid, rule.least()).stream()
                        .filter(run -> run.holds(roster, person, false))
                        .map(run -> RuleBreaches.of(rule, roster, person, run.day(), run.missing())));
    }
}
