package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/**
 * Between two shifts of somebody lie at least so many days. Every window of one day more holds one shift at most: two that are
 * close stand together in as many windows as days are missing between them.
 */
record DaysBetweenShifts(Rule.Spacing rule) implements RosterRule {

    @Override
    public void addTo(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        for (int person : model.indexed.members(rule.who()))
            windows(model.indexed).forEach(begin -> addTo(model, demand, person, begin));
    }

    private void addTo(RosterModel model, ConstraintStrength demand, int person, int begin) {
        var ways = new ArrayList<Literal>();
        boolean known = false; // a shift beyond the horizon is one already
        int days = 0;
        int last = Math.min(begin + rule.days(), model.indexed.last);
        for (int day = Math.max(begin, model.indexed.first); day <= last; day++) { // of other days nothing is known
            var on = model.on(person, day);
            if (on.isEmpty()) continue;
            if (!model.indexed.horizon(day)) known = true;
            else {
                ways.addAll(on);
                days++;
            }
        }
        if (known) demand.atMost(ways, 0);
        else if (days > 1) demand.atMostOne(ways);
    }

    /** First days of all windows that reach into the horizon. */
    private IntStream windows(IndexedProblem indexed) {
        return IntStream.range(-rule.days(), indexed.problem.days());
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        return IntStream.of(roster.indexed.members(rule.who())).boxed().flatMap(person -> breaches(roster, person));
    }

    /** Each at the later of two shifts. */
    private Stream<Breach> breaches(FinishedRoster roster, int person) {
        var missing = new TreeMap<Integer, Long>();
        windows(roster.indexed).forEach(begin -> {
            var worked = IntStream.rangeClosed(begin, begin + rule.days())
                    .filter(day -> roster.works(person, day))
                    .boxed()
                    .toList();
            long within = worked.stream().filter(roster.indexed::horizon).count();
            long units = within == worked.size() ? within - 1 : within;
            if (units > 0) missing.merge(last(roster.indexed, worked), units, Long::sum);
        });
        return missing.entrySet().stream()
                .map(one -> RuleBreaches.of(rule, roster, person, one.getKey(), one.getValue()));
    }

    private static int last(IndexedProblem indexed, List<Integer> worked) {
        return worked.stream()
                .filter(indexed::horizon)
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
    }
}
