package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;

/** Who is away does not work. */
record AbsencesKept() implements RosterRule {

    @Override
    public void post(RosterModel model) {
        var grid = model.grid;
        for (var absence : grid.problem.absences()) {
            int person = grid.person(absence.person());
            var demand = model.demand(absence.id(), null);
            int last = Math.min(grid.problem.days() - 1, grid.day(absence.to()));
            for (int day = Math.max(0, grid.day(absence.from()) - grid.longestReach()); day <= last; day++) {
                var touching = new ArrayList<Literal>();
                for (int turn = 0; turn < grid.turns.size(); turn++)
                    if (absence.touches(grid.date(day), grid.turns.get(turn)))
                        touching.addAll(model.on(person, day, turn));
                demand.atMost(touching, 0);
            }
        }
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        return roster.assignments.stream()
                .flatMap(assignment -> roster.grid.problem.absences().stream()
                        .filter(absence -> absence.person().equals(assignment.person())
                                && roster.grid.touches(absence, assignment))
                        .map(absence -> new Breach(
                                absence.id(), assignment.person(), assignment.day(), assignment.shift(), 1, 0, true)));
    }
}
