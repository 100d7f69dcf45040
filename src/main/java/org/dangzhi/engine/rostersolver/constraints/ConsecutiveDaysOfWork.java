package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.engine.rostersolver.constraints.ConsecutiveDaysOff.ShortRuns;

/** Days in a row with a shift: not too many, and not too few. */
record ConsecutiveDaysOfWork(Rule.ConsecutiveWork rule) implements RosterRule {

    @Override
    public void addTo(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        for (int person : model.indexed.members(rule.who())) {
            if (rule.most() != null) notMore(model, demand, person, rule.most());
            if (rule.least() != null)
                ShortRuns.of(model.indexed, rule.least())
                        .forEach(run -> demand.notAll(run.literals(model, person, true), run.missing()));
        }
    }

    private static void notMore(RosterModel model, ConstraintStrength demand, int person, int most) {
        var indexed = model.indexed;
        for (int day = Math.max(indexed.first, -most);
                day < indexed.problem.days() && day + most <= indexed.last;
                day++) {
            var ways = new ArrayList<Literal>();
            for (int in = day; in <= day + most; in++) ways.addAll(model.on(person, in));
            demand.atMost(ways, most);
        }
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        return IntStream.of(roster.indexed.members(rule.who()))
                .boxed()
                .flatMap(person -> Stream.concat(tooLong(roster, person), tooShort(roster, person)));
    }

    private Stream<Breach> tooLong(FinishedRoster roster, int person) {
        var most = rule.most();
        if (most == null) return Stream.empty();
        var indexed = roster.indexed;
        return IntStream.range(Math.max(indexed.first, -most), indexed.problem.days())
                .filter(day -> IntStream.rangeClosed(day, day + most).allMatch(in -> roster.works(person, in)))
                .mapToObj(day -> RuleBreaches.of(rule, roster, person, day + most, 1));
    }

    private Stream<Breach> tooShort(FinishedRoster roster, int person) {
        if (rule.least() == null) return Stream.empty();
        List<ShortRuns.Run> runs = ShortRuns.of(roster.indexed, rule.least());
        return runs.stream()
                .filter(run -> run.holds(roster, person, true))
                .map(run -> RuleBreaches.of(rule, roster, person, run.day(), run.missing()));
    }
}
