package org.dangzhi.engine.rostersolver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.Solution.State;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.dangzhi.engine.rostersolver.StopSignal;
import org.dangzhi.engine.rostersolver.process.SolverProcess;
import org.junit.jupiter.api.Test;

/** A search in its process is ended when somebody asks, with what it found; another goes on from there. */
class StopSignalTests {

    /** So many wishes against each other that no proof comes soon. */
    private static final RosterProblem LONG_WINDED = new RandomProblems(1).next(12, 28, 3, true);

    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void theBestRosterSoFarIsTheAnswer() {
        var stopped = untilTheFirst(List.of());

        assertThat(stopped.state()).isEqualTo(State.FEASIBLE);
        assertThat(stopped.millis()).isLessThan(LONG.toMillis() / 2);
        var score = RosterJudge.score(LONG_WINDED, stopped.assignments());
        assertThat(score.hard()).isEmpty();
        assertThat(stopped.points()).isEqualTo(score.points()).isGreaterThanOrEqualTo(stopped.bound());
    }

    @Test
    void goingOnIsNeverWorse() {
        var begun = untilTheFirst(List.of());
        var goneOn = untilTheFirst(begun.assignments());

        assertThat(begun.state()).isEqualTo(State.FEASIBLE);
        assertThat(goneOn.state()).isEqualTo(State.FEASIBLE);
        assertThat(goneOn.points()).isLessThanOrEqualTo(begun.points());
    }

    @Test
    void oneThatIsStoppedAtOnceHasNothing() {
        var stop = new StopSignal();
        stop.request();
        var solution = SolverProcess.solve(LONG_WINDED, List.of(), LONG, SolverProgress.NONE, stop);

        assertThat(solution.state()).isEqualTo(State.UNKNOWN);
        assertThat(solution.assignments()).isEmpty();
    }

    private Solution untilTheFirst(List<Assignment> hint) {
        var stop = new StopSignal();
        return SolverProcess.solve(
                LONG_WINDED,
                hint,
                LONG,
                (points, bound, millis) -> {
                    if (points >= 0) stop.request();
                },
                stop);
    }
}
