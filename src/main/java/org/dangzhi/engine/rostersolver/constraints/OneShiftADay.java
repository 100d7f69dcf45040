package org.dangzhi.engine.rostersolver.constraints;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Breach;

/** Nobody works twice on one day, in two posts of a shift neither; only who is on the roster and qualified. */
record OneShiftADay() implements RosterRule {

    /** Of a person who does not stand on the roster that day, or is not qualified for the post. */
    static final String MEMBER = "member";

    /** Of the second shift of a day. */
    static final String ONE_A_DAY = "oneADay";

    @Override
    public void addTo(RosterModel model) {
        for (int person = 0; person < model.indexed.people.size(); person++)
            for (int day = 0; day < model.indexed.problem.days(); day++) {
                var ways = model.on(person, day);
                if (ways.size() > 1) model.cp.addAtMostOne(ways);
            }
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var seen = new HashSet<String>();
        var breaches = new ArrayList<Breach>();
        for (var assignment : roster.assignments)
            if (!possible(roster.indexed, assignment)) breaches.add(breach(MEMBER, assignment));
            else if (!seen.add(assignment.person() + " " + assignment.day()))
                breaches.add(breach(ONE_A_DAY, assignment));
        return breaches.stream();
    }

    private static Breach breach(String rule, Assignment assignment) {
        return new Breach(rule, assignment.person(), assignment.day(), assignment.shift(), 1, 0, true);
    }

    private static boolean possible(IndexedProblem indexed, Assignment assignment) {
        int person = indexed.person(assignment.person());
        var cell = indexed.cell(assignment);
        return person >= 0 && cell != null && indexed.may(indexed.people.get(person), cell.cover());
    }
}
