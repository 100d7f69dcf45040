package org.dangzhi.engine.rostersolver.process;

import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Protocol between the application and its solver's process: a line of JSON each. */
final class SolverProtocol {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private SolverProtocol() {}

    /**
     * Request to the process; {@code hint} is a roster to begin from, empty for none.
     *
     * @param hint a roster to begin from; empty for none
     */
    record Request(RosterProblem problem, List<Assignment> hint, long millis) {}

    /** Message of the process: progress, a better roster, or at the end the solution. */
    record Message(
            @Nullable Milestone reached,
            @Nullable List<Assignment> found,
            @Nullable Solution solution) {}

    record Milestone(long points, long bound, long millis) {}
}
