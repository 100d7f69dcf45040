package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.Literal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/** On how many weekends somebody works; Saturday or Sunday is enough. */
record WeekendsOfWork(Rule.Weekends rule) implements RosterRule {

    @Override
    public void addTo(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        var weekends = weekends(model.indexed);
        if (weekends.size() <= rule.most()) return;
        for (int person : model.indexed.members(rule.who())) {
            var worked = new ArrayList<Literal>();
            for (var weekend : weekends) {
                var any = model.cp.newBoolVar("");
                for (int day : weekend) for (var way : model.on(person, day)) model.cp.addImplication(way, any);
                worked.add(any);
            }
            demand.atMost(worked, rule.most());
        }
    }

    /** Its days within the horizon. */
    private static List<List<Integer>> weekends(IndexedProblem indexed) {
        var weekends = new ArrayList<List<Integer>>();
        for (int day = 0; day < indexed.problem.days(); day++) {
            var weekday = indexed.date(day).getDayOfWeek();
            if (weekday == DayOfWeek.SATURDAY && indexed.horizon(day + 1)) weekends.add(List.of(day, day + 1));
            else if (weekday == DayOfWeek.SATURDAY || (weekday == DayOfWeek.SUNDAY && day == 0))
                weekends.add(List.of(day));
        }
        return weekends;
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        return IntStream.of(roster.indexed.members(rule.who())).boxed().flatMap(person -> {
            long count = weekends(roster.indexed).stream()
                    .filter(weekend -> weekend.stream().anyMatch(day -> roster.works(person, day)))
                    .count();
            return RuleBreaches.outside(rule, roster, person, 0, count, null, rule.most());
        });
    }
}
