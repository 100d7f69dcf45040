package org.dangzhi.engine.rostersolver.solving;

import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Problem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.constraints.Grid;
import org.dangzhi.engine.rostersolver.constraints.Roster;
import org.dangzhi.engine.rostersolver.constraints.Rules;

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
