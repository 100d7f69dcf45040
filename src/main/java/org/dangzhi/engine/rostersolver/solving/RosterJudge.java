package org.dangzhi.engine.rostersolver.solving;

import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.constraints.FinishedRoster;
import org.dangzhi.engine.rostersolver.constraints.IndexedProblem;
import org.dangzhi.engine.rostersolver.constraints.RosterRules;

/** Judge of a finished roster by the rules, without the solver. */
public final class RosterJudge {

    private RosterJudge() {}

    public static Score score(RosterProblem problem, List<Assignment> roster) {
        var indexed = new IndexedProblem(problem);
        return score(new FinishedRoster(indexed, roster), new RosterRules(indexed, false));
    }

    static Score score(FinishedRoster roster, RosterRules rules) {
        var breaches = rules.all.stream().flatMap(rule -> rule.breaches(roster)).toList();
        var fairness = rules.fairness.stream().map(fair -> fair.table(roster)).toList();
        return new Score(breaches, fairness);
    }
}
