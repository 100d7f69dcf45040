package org.dangzhi.operations.planning.drafts;

import java.time.Duration;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.dangzhi.engine.rostersolver.solving.ReplacementPrices;
import org.dangzhi.foundation.jobs.LongRun;
import org.dangzhi.foundation.jobs.LongRunHandler;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.solver.SolverLane;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@link LongRunHandler} that answers why somebody has a place: the draft's problem is solved once more, and they are
 * spared that day at any price.
 */
@Component
class ExplainPlaceRunHandler implements LongRunHandler {

    static final String KIND = "planning.why";

    private static final Duration TO_EXPLAIN = Duration.ofSeconds(8);

    private final SolverLane lane;
    private final DraftContentRows contents;
    private final JsonMapper json = JsonMapper.builder().build();

    ExplainPlaceRunHandler(SolverLane lane, DraftContentRows contents) {
        this.lane = lane;
        this.contents = contents;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String lane() {
        return SolverLane.NAME;
    }

    /** The payload is the place; the result the {@link org.dangzhi.engine.rostersolver.Solution} without it. */
    @Override
    public String run(LongRun run, Control control) {
        var content = contents.of(new DraftId(run.subject()));
        var now = content.solution();
        if (now == null) throw RosterRefused.notSolved();
        var place = json.readValue(run.payload(), Assignment.class);
        return json.writeValueAsString(lane.solve(
                ReplacementPrices.without(content.problem(), place),
                now.assignments(),
                TO_EXPLAIN,
                SolverProgress.NONE,
                control));
    }
}
