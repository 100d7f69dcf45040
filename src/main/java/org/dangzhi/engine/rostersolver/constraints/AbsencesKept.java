package org.dangzhi.engine.rostersolver.constraints;

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
            for (int day = Math.max(0, grid.day(absence.from()));
                    day <= Math.min(grid.problem.days() - 1, grid.day(absence.to()));
                    day++) demand.atMost(model.on(person, day), 0);
        }
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        return roster.assignments.stream()
                .flatMap(assignment -> roster.grid.problem.absences().stream()
                        .filter(absence ->
                                absence.person().equals(assignment.person()) && absence.covers(assignment.day()))
                        .map(absence -> new Breach(
                                absence.id(), assignment.person(), assignment.day(), assignment.shift(), 1, 0, true)));
    }
}
