package org.dangzhi.operations.planning.solver;

import java.time.Duration;
import java.util.List;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.dangzhi.foundation.jobs.LongRun;
import org.dangzhi.foundation.jobs.LongRunHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@link LongRunHandler} that solves what another system sent: the result is the solution. */
@Component
class ApiProblemRunHandler implements LongRunHandler {

    static final String KIND = "planning.solve";

    record Payload(RosterProblem problem, long millis) {}

    private final SolverLane lane;
    private final JsonMapper json = JsonMapper.builder().build();

    ApiProblemRunHandler(SolverLane lane) {
        this.lane = lane;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String lane() {
        return SolverLane.NAME;
    }

    @Override
    public String run(LongRun run, Control control) {
        var sent = json.readValue(run.payload(), Payload.class);
        return json.writeValueAsString(
                lane.solve(sent.problem(), List.of(), Duration.ofMillis(sent.millis()), SolverProgress.NONE, control));
    }
}
