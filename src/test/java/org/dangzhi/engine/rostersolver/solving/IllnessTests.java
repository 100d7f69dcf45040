package org.dangzhi.engine.rostersolver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.dangzhi.bench.RosterProblems;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution.State;
import org.junit.jupiter.api.Test;

/** Two hundred illnesses on rosters of a week: the rules hold afterwards, and no more move than have to. */
class IllnessTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int ROSTERS = 10;
    private static final int ILLNESSES = 20;

    @Test
    void movesAsFewAsCanBe() {
        int compared = LongStream.range(0, ROSTERS)
                .mapToInt(seed -> {
                    var problem = RosterProblems.room(RandomProblems.FRIDAY, 7, 8, 4, Set.of(), seed);
                    var roster = RosterSolver.solve(problem, SOON).assignments();
                    var random = new Random(seed);
                    int checked = 0;
                    for (int n = 0; n < ILLNESSES; n++) checked += mended(problem, roster, random) ? 1 : 0;
                    return checked;
                })
                .sum();
        assertThat(compared).as("held against every combination").isGreaterThan(ROSTERS * ILLNESSES / 2);
    }

    /** @return whether it was small enough to be held against every combination */
    private static boolean mended(RosterProblem healthy, List<Assignment> roster, Random random) {
        var problem = ill(healthy, random);
        var lost = roster.stream().filter(one -> problem.away(one)).toList();
        var mended = RosterSolver.solve(RepairProblem.of(problem, roster), SOON);
        if (mended.state() == State.IMPOSSIBLE) {
            assertThat(keptByAnybody(problem, roster, lost))
                    .as("said to be impossible")
                    .isFalse();
            return false;
        }
        assertThat(mended.state()).isEqualTo(State.OPTIMAL);
        assertThat(RosterJudge.score(problem, mended.assignments()).hard()).isEmpty();
        var before = new HashSet<>(roster);
        long moves = mended.assignments().stream()
                .filter(one -> !before.contains(one))
                .count();
        assertThat(moves).isGreaterThanOrEqualTo(lost.size());
        if (lost.size() > 2) return false;
        assertThat(moves == lost.size()).isEqualTo(keptByAnybody(problem, roster, lost));
        return true;
    }

    /** Whether the lost places alone can be given to others so that all musts are kept. */
    private static boolean keptByAnybody(RosterProblem problem, List<Assignment> roster, List<Assignment> lost) {
        var tried = new ArrayList<>(roster);
        tried.removeAll(lost);
        return given(problem, tried, lost, 0);
    }

    private static boolean given(RosterProblem problem, List<Assignment> tried, List<Assignment> lost, int next) {
        if (next == lost.size()) return RosterJudge.score(problem, tried).hard().isEmpty();
        var place = lost.get(next);
        for (var member : problem.people()) {
            tried.add(place.by(member.id()));
            boolean kept = given(problem, tried, lost, next + 1);
            tried.removeLast();
            if (kept) return true;
        }
        return false;
    }

    private static RosterProblem ill(RosterProblem problem, Random random) {
        var absences = new ArrayList<>(problem.absences());
        var who = problem.people().get(random.nextInt(problem.people().size())).id();
        var from = problem.day(random.nextInt(problem.days()));
        absences.add(new Absence("ill", who, from, from.plusDays(random.nextInt(3)), "ill"));
        return problem.withAbsences(absences);
    }
}
