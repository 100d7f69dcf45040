package org.dangzhi.engine.rostersolver.constraints;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Breach;

/** Nobody works twice on one day, in two posts of a shift neither; only who is on the roster and qualified. */
record OneShiftADay() implements RosterRule {

    static final String ID = "member";

    @Override
    public void post(RosterModel model) {
        for (int person = 0; person < model.grid.people.size(); person++)
            for (int day = 0; day < model.grid.problem.days(); day++) {
                var ways = model.on(person, day);
                if (ways.size() > 1) model.cp.addAtMostOne(ways);
            }
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var seen = new HashSet<String>();
        var breaches = new ArrayList<Breach>();
        for (var assignment : roster.assignments)
            if (!possible(roster.grid, assignment) || !seen.add(assignment.person() + " " + assignment.day()))
                breaches.add(new Breach(ID, assignment.person(), assignment.day(), assignment.shift(), 1, 0, true));
        return breaches.stream();
    }

    private static boolean possible(IndexedProblem grid, Assignment assignment) {
        int person = grid.person(assignment.person());
        var cell = grid.cell(assignment);
        return person >= 0 && cell != null && grid.may(grid.people.get(person), cell.cover());
    }
}
