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
    private record Stay(int day, int turn, int from, int until, List<Literal> ways) {}

    @Override
    public void post(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        for (int person : model.grid.members(rule.who())) {
            var stays = stays(model, person);
            if (demand.hard()) cliques(model.grid, stays).forEach(demand::atMostOne);
            else pairs(model.grid, stays, demand);
        }
    }

    /**
     * Stays are intervals, so those that overlap at the begin of one exclude each other altogether. Facts beyond the
     * horizon are not judged among each other: one of them is enough to keep what lies within apart.
     */
    private static List<List<Literal>> cliques(IndexedProblem grid, List<Stay> stays) {
        var cliques = new ArrayList<List<Literal>>();
        var open = new ArrayList<Stay>();
        for (var stay : stays) {
            open.removeIf(earlier -> earlier.until <= stay.from);
            if (!grid.horizon(stay.day))
                open.removeIf(earlier -> !grid.horizon(earlier.day) && earlier.until <= stay.until);
            open.add(stay);
            var facts = open.stream().filter(one -> !grid.horizon(one.day)).limit(1);
            var within = open.stream().filter(one -> grid.horizon(one.day));
            cliques.add(Stream.concat(facts, within)
                    .flatMap(one -> one.ways.stream())
                    .toList());
        }
        return cliques;
    }

    private static void pairs(IndexedProblem grid, List<Stay> stays, ConstraintStrength demand) {
        for (var stay : stays)
            for (var later : stays) {
                if (later.day <= stay.day || later.from >= stay.until) continue;
                if (!grid.horizon(stay.day) && !grid.horizon(later.day)) continue;
                for (var way : stay.ways) for (var other : later.ways) demand.notAll(List.of(way, other), 1);
            }
    }

    private List<Stay> stays(RosterModel model, int person) {
        var grid = model.grid;
        var stays = new ArrayList<Stay>();
        for (int day = grid.first; day <= grid.last; day++)
            for (int turn = 0; turn < grid.turns.size(); turn++) {
                var ways = model.on(person, day, turn);
                if (!ways.isEmpty())
                    stays.add(new Stay(day, turn, grid.begins(day, turn), grid.ends(day, turn) + rule.minutes(), ways));
            }
        stays.sort((one, other) -> Integer.compare(one.from, other.from));
        return stays;
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var grid = roster.grid;
        var breaches = new ArrayList<Breach>();
        for (int person : grid.members(rule.who()))
            for (int day = grid.first; day < grid.last; day++) {
                if (!roster.works(person, day)) continue;
                int until = grid.ends(day, roster.turn(person, day)) + rule.minutes();
                for (int later = day + 1; later <= grid.last && later * IndexedProblem.MINUTES_OF_DAY < until; later++)
                    if (roster.works(person, later)
                            && grid.begins(later, roster.turn(person, later)) < until
                            && (grid.horizon(day) || grid.horizon(later)))
                        breaches.add(RuleBreaches.of(rule, roster, person, later, 1));
            }
        return breaches.stream();
    }
}
