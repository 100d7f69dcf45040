package org.dangzhi.engine.rostersolver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution.State;
import org.dangzhi.engine.rostersolver.constraints.FinishedRoster;
import org.dangzhi.engine.rostersolver.constraints.IndexedProblem;
import org.dangzhi.engine.rostersolver.constraints.RosterModel;
import org.dangzhi.engine.rostersolver.constraints.RosterRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the solver thinks of a roster is what its judge thinks, and what it calls best is best. */
class AgreementTests {

    private static final int ROSTERS = 1_000;

    @BeforeAll
    static void nativeCode() {
        Loader.loadNativeLibraries();
    }

    @Test
    void solverAndJudgeAgreeOnAThousandRosters() {
        LongStream.range(0, ROSTERS).forEach(seed -> {
            var problems = new RandomProblems(seed);
            var problem = problems.next(4, 9, 3, seed % 2 == 0);
            var roster = problems.roster(problem);
            var judged = RosterJudge.score(problem, roster);
            var solver = new CpSolver();
            var status = solved(solver, problem, roster);
            if (!judged.hard().isEmpty())
                assertThat(status).as("seed " + seed + " " + judged.hard()).isEqualTo(CpSolverStatus.INFEASIBLE);
            else {
                assertThat(status).as("seed " + seed).isEqualTo(CpSolverStatus.OPTIMAL);
                assertThat(Math.round(solver.objectiveValue()))
                        .as("seed " + seed + " " + judged.byRule())
                        .isEqualTo(judged.points());
            }
        });
    }

    private static CpSolverStatus solved(CpSolver solver, RosterProblem problem, List<Assignment> roster) {
        var indexed = new IndexedProblem(problem);
        var model = new RosterModel(indexed, false);
        var rules = new RosterRules(indexed, false);
        rules.holdMore(new FinishedRoster(indexed, roster));
        rules.all.forEach(rule -> rule.addTo(model));
        model.minimizeCost();
        Set<Assignment> there = new HashSet<>(roster);
        for (var cell : indexed.cells)
            for (int person = 0; person < indexed.people.size(); person++) {
                Literal literal = model.literal(person, cell);
                var cover = cell.cover();
                boolean on = there.contains(
                        new Assignment(indexed.people.get(person).id(), cover.day(), cover.shift(), null));
                if (literal != null) model.cp.addBoolAnd(new Literal[] {on ? literal : literal.not()});
                else if (on) return CpSolverStatus.INFEASIBLE;
            }
        solver.getParameters().setNumWorkers(1);
        return solver.solve(model.cp);
    }

    @Test
    void theOptimumIsThatOfTryingEveryRoster() {
        for (long seed = 0; seed < 12; seed++) {
            var problem = new RandomProblems(seed).next(3, seed % 2 == 0 ? 4 : 3, seed % 2 == 0 ? 1 : 2, seed % 3 == 0);
            long best = best(problem);
            var solution = RosterSolver.solve(problem, Duration.ofSeconds(10));
            if (best == Long.MAX_VALUE)
                assertThat(solution.state()).as("seed " + seed).isEqualTo(State.IMPOSSIBLE);
            else {
                assertThat(solution.state()).as("seed " + seed).isEqualTo(State.OPTIMAL);
                assertThat(solution.points()).as("seed " + seed).isEqualTo(best).isEqualTo(solution.bound());
            }
        }
    }

    /** The least points of all rosters without a hard breach. */
    private static long best(RosterProblem problem) {
        var indexed = new IndexedProblem(problem);
        return best(indexed, new RosterRules(indexed, false), 0, new ArrayList<>());
    }

    private static long best(IndexedProblem indexed, RosterRules rules, int at, ArrayList<Assignment> roster) {
        var problem = indexed.problem;
        if (at == problem.people().size() * problem.days()) {
            var score = RosterJudge.score(new FinishedRoster(indexed, roster), rules);
            return score.hard().isEmpty() ? score.points() : Long.MAX_VALUE;
        }
        var person = problem.people().get(at / problem.days()).id();
        var day = problem.day(at % problem.days());
        long best = best(indexed, rules, at + 1, roster);
        for (var shift : problem.shifts()) {
            roster.add(new Assignment(person, day, shift.id(), null));
            best = Math.min(best, best(indexed, rules, at + 1, roster));
            roster.removeLast();
        }
        return best;
    }
}
