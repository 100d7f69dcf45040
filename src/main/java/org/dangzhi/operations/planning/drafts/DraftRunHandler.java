package org.dangzhi.operations.planning.drafts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.jobs.LongRun;
import org.dangzhi.foundation.jobs.LongRunHandler;
import org.dangzhi.operations.planning.solver.SolverLane;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@link LongRunHandler} that solves a draft, and says how far it came. */
@Component
class DraftRunHandler implements LongRunHandler {

    static final String KIND = "planning.draft";

    /** Result of the run: what was found, and the way to it. */
    record Outcome(Solution solution, List<Draft.Step> samples) {}

    private final SolverLane lane;
    private final DraftRepository drafts;
    private final DraftContentRows contents;
    private final JsonMapper json = JsonMapper.builder().build();

    DraftRunHandler(SolverLane lane, DraftRepository drafts, DraftContentRows contents) {
        this.lane = lane;
        this.drafts = drafts;
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

    @Override
    public String run(LongRun run, Control control) {
        var draft = drafts.of(new DraftId(run.subject()));
        var content = contents.of(draft.id());
        var before = content.solution();
        List<Assignment> hint = before == null ? List.of() : before.assignments();
        var samples = new ArrayList<Draft.Step>();
        var solution = lane.solve(
                content.problem(),
                hint,
                Duration.ofSeconds(draft.seconds()),
                (points, bound, millis) -> {
                    samples.add(new Draft.Step(millis, points, bound));
                    control.progress(json.writeValueAsString(samples));
                },
                control);
        return json.writeValueAsString(new Outcome(solution, samples));
    }

    @Override
    public void ended(LongRun run) {
        var draft = drafts.of(new DraftId(run.subject()));
        drafts.save(
                switch (run.state()) {
                    case DONE, STOPPED -> found(draft, run.result());
                    default -> draft.failed();
                });
    }

    private Draft found(Draft draft, @Nullable String result) {
        if (result == null) return draft.stopped(contents.of(draft.id()).solution());
        var outcome = json.readValue(result, Outcome.class);
        contents.storeSolution(draft.id(), outcome.solution(), outcome.samples());
        return draft.found(outcome.solution());
    }
}
