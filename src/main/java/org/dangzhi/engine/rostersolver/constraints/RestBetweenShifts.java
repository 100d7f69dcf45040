package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/** Between the end of a shift and the begin of the next lie at least so many minutes. */
record RestBetweenShifts(Rule.Rest rule) implements RosterRule {

    /** A shift somebody can work; {@code until} is when the rest after it ends. */
    private record Stay(int day, int shiftType, int from, int until, List<Literal> ways) {}

    @Override
    public void addTo(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        for (int person : model.indexed.members(rule.who())) {
            var stays = stays(model, person);
            if (demand.hard()) cliques(model.indexed, stays).forEach(demand::atMostOne);
            else pairs(model.indexed, stays, demand);
        }
    }

    /**
     * Stays are intervals, so those that overlap at the begin of one exclude each other altogether. Facts beyond the
     * horizon are not judged among each other: one of them is enough to keep what lies within apart.
     */
    private static List<List<Literal>> cliques(IndexedProblem indexed, List<Stay> stays) {
        var cliques = new ArrayList<List<Literal>>();
        var open = new ArrayList<Stay>();
        for (var stay : stays) {
            open.removeIf(earlier -> earlier.until <= stay.from);
            if (!indexed.horizon(stay.day))
                open.removeIf(earlier -> !indexed.horizon(earlier.day) && earlier.until <= stay.until);
            open.add(stay);
            var facts = open.stream().filter(one -> !indexed.horizon(one.day)).limit(1);
            var within = open.stream().filter(one -> indexed.horizon(one.day));
            cliques.add(Stream.concat(facts, within)
                    .flatMap(one -> one.ways.stream())
                    .toList());
        }
        return cliques;
    }

    private static void pairs(IndexedProblem indexed, List<Stay> stays, ConstraintStrength demand) {
        for (var stay : stays)
            for (var later : stays) {
                if (later.day <= stay.day || later.from >= stay.until) continue;
                if (!indexed.horizon(stay.day) && !indexed.horizon(later.day)) continue;
                for (var way : stay.ways) for (var other : later.ways) demand.notAll(List.of(way, other), 1);
            }
    }

    private List<Stay> stays(RosterModel model, int person) {
        var indexed = model.indexed;
        var stays = new ArrayList<Stay>();
        for (int day = indexed.first; day <= indexed.last; day++)
            for (int shiftType = 0; shiftType < indexed.shiftTypes.size(); shiftType++) {
                var ways = model.on(person, day, shiftType);
                if (!ways.isEmpty())
                    stays.add(new Stay(
                            day,
                            shiftType,
                            indexed.begins(day, shiftType),
                            indexed.ends(day, shiftType) + rule.minutes(),
                            ways));
            }
        stays.sort((one, other) -> Integer.compare(one.from, other.from));
        return stays;
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var indexed = roster.indexed;
        var breaches = new ArrayList<Breach>();
        for (int person : indexed.members(rule.who()))
            for (int day = indexed.first; day < indexed.last; day++) {
                if (!roster.works(person, day)) continue;
                int until = indexed.ends(day, roster.shiftType(person, day)) + rule.minutes();
                for (int later = day + 1;
                        later <= indexed.last && later * IndexedProblem.MINUTES_OF_DAY < until;
                        later++)
                    if (roster.works(person, later)
                            && indexed.begins(later, roster.shiftType(person, later)) < until
                            && (indexed.horizon(day) || indexed.horizon(later)))
                        breaches.add(RuleBreaches.of(rule, roster, person, later, 1));
            }
        return breaches.stream();
    }
}
