package org.dangzhi.engine.rostersolver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.bench.RosterProblems;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.PersonSelector;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution.State;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.junit.jupiter.api.Test;

/** Officers and leaders, solved apart, come to what they come to together. */
class ProblemGroupsTests {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);
    private static final Set<LocalDate> STATUTORY = Set.of(MONDAY.plusDays(4), MONDAY.plusDays(5));
    private static final Duration ENOUGH = Duration.ofSeconds(20);

    @Test
    void theOptimumIsThatOfTheWhole() {
        for (long seed = 1; seed <= 4; seed++) {
            var problem = room(seed);
            var apart = RosterSolver.solve(problem, ENOUGH);
            var whole = RosterSolver.whole(problem, List.of(), ENOUGH, SolverProgress.NONE);

            assertThat(ProblemGroups.of(problem)).hasSize(2);
            assertThat(apart.state()).as("seed " + seed).isEqualTo(State.OPTIMAL);
            assertThat(whole.state()).as("seed " + seed).isEqualTo(State.OPTIMAL);
            assertThat(apart.points())
                    .as("seed " + seed)
                    .isEqualTo(whole.points())
                    .isEqualTo(apart.bound());
            assertThat(RosterJudge.score(problem, apart.assignments()).points()).isEqualTo(apart.points());
        }
    }

    @Test
    void whatOneGroupCannotKeepIsNamedBesideTheOthersRoster() {
        var problem = room(1);
        var away = problem.people().stream()
                .filter(member -> "leaders".equals(member.group()))
                .map(leader -> new Absence("away " + leader.id(), leader.id(), MONDAY, MONDAY, null))
                .toList();
        var solution = RosterSolver.solve(with(problem, away, problem.fairness()), ENOUGH);

        assertThat(solution.state()).isEqualTo(State.IMPOSSIBLE);
        assertThat(solution.clash()).anyMatch(name -> name.startsWith("away leader"));
        assertThat(solution.assignments()).anyMatch(one -> one.person().startsWith("officer"));
        var score = solution.score();
        assertThat(score).isNotNull();
        assertThat(score.hard()).hasSize(1);
    }

    /** Leaders' duties count in it, so how many of them there are moves the officers' shares. */
    @Test
    void aShareOfWhatOthersDoTiesBothTogether() {
        var problem = room(1);
        var all = new Fairness("all", PersonSelector.group("officers"), null, null, null, 1, Map.of(), Map.of());

        assertThat(ProblemGroups.of(with(problem, List.of(), List.of(all))))
                .containsExactly(with(problem, List.of(), List.of(all)));
    }

    private static RosterProblem room(long seed) {
        return RosterProblems.room(MONDAY, 14, 12, 4, STATUTORY, seed);
    }

    private static RosterProblem with(RosterProblem problem, List<Absence> absences, List<Fairness> fairness) {
        return problem.withAbsences(absences).withFairness(fairness);
    }
}
