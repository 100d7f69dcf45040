package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;

/** Who is away does not work. */
record AbsencesKept() implements RosterRule {

    @Override
    public void addTo(RosterModel model) {
        var indexed = model.indexed;
        for (var absence : indexed.problem.absences()) {
            int person = indexed.person(absence.person());
            var demand = model.demand(absence.id(), null);
            int last = Math.min(indexed.problem.days() - 1, indexed.day(absence.to()));
            for (int day = Math.max(0, indexed.day(absence.from()) - indexed.longestReach()); day <= last; day++) {
                var touching = new ArrayList<Literal>();
                for (int shiftType = 0; shiftType < indexed.shiftTypes.size(); shiftType++)
                    if (absence.touches(indexed.date(day), indexed.shiftTypes.get(shiftType)))
                        touching.addAll(model.on(person, day, shiftType));
                demand.atMost(touching, 0);
            }
        }
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        return roster.assignments.stream()
                .flatMap(assignment -> roster.indexed.problem.absences().stream()
                        .filter(absence -> absence.person().equals(assignment.person())
                                && roster.indexed.touches(absence, assignment))
                        .map(absence -> new Breach(
                                absence.id(), assignment.person(), assignment.day(), assignment.shift(), 1, 0, true)));
    }
}
