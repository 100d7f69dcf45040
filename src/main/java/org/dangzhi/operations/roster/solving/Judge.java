package org.dangzhi.operations.roster.solving;

import java.util.List;
import org.dangzhi.operations.roster.problem.Assignment;
import org.dangzhi.operations.roster.problem.Problem;
import org.dangzhi.operations.roster.problem.Score;

/** Judges a roster by the rules, without the solver. */
public final class Judge {

    private Judge() {}

    public static Score score(Problem problem, List<Assignment> roster) {
        var grid = new Grid(problem);
        return score(new Roster(grid, roster), new Rules(grid, false));
    }

    static Score score(Roster roster, Rules rules) {
        var breaches = rules.all.stream().flatMap(rule -> rule.breaches(roster)).toList();
        var fairness = rules.fairness.stream().map(fair -> fair.table(roster)).toList();
        return new Score(breaches, fairness);
    }
}
