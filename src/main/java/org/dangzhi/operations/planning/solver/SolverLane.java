package org.dangzhi.operations.planning.solver;

import java.time.Duration;
import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.dangzhi.engine.rostersolver.StopSignal;
import org.dangzhi.engine.rostersolver.process.SolverProcess;
import org.dangzhi.foundation.jobs.LongRunHandler;
import org.springframework.stereotype.Component;

/**
 * Queue of everything that solves: drafts, repairs, explanations and problems of other systems. One at a time, in
 * the order in which they were asked for, each in a process of its own, for each uses all cores.
 */
@Component
public class SolverLane {

    public static final String NAME = "planning.solver";

    /**
     * Solves until it is proved, the time is over or somebody asks the run to stop.
     *
     * @param hint a roster to begin from; empty for none
     */
    public Solution solve(
            RosterProblem problem,
            List<Assignment> hint,
            Duration limit,
            SolverProgress progress,
            LongRunHandler.Control control) {
        var stop = new StopSignal();
        control.whenStopped(stop::request);
        return SolverProcess.solve(problem, hint, limit, progress, stop);
    }
}
