package org.dangzhi.operations.planning.drafts;

import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.foundation.jobs.LongRun;
import org.dangzhi.foundation.jobs.LongRunId;
import org.dangzhi.foundation.jobs.LongRuns;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.problem.ProblemIds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Use case: why somebody has a place in a draft, worked out as a long run. */
@Service
@Transactional
class ExplainPlace {

    private final DraftContentRows contents;
    private final LongRuns runs;
    private final JsonMapper json = JsonMapper.builder().build();

    ExplainPlace(DraftContentRows contents, LongRuns runs) {
        this.contents = contents;
        this.runs = runs;
    }

    /**
     * Begins to work it out; whoever asks again meanwhile gets the same answer.
     *
     * @throws RosterRefused (422) while the draft has no roster
     */
    LongRunId begin(DraftId draft, Assignment place) {
        ProblemIds.known(place);
        var now = contents.of(draft).solution();
        if (now == null || !now.found()) throw RosterRefused.notSolved();
        return runs.newest(ExplainPlaceRunHandler.KIND, draft.id())
                .filter(run -> run.isOpen()
                        && json.readValue(run.payload(), Assignment.class).equals(place))
                .map(LongRun::id)
                .orElseGet(() -> runs.begin(ExplainPlaceRunHandler.KIND, draft.id(), json.writeValueAsString(place)));
    }

    /** @throws NotFoundException (404) if nobody asked that of the draft, or it is too long ago */
    @Transactional(readOnly = true)
    public LongRun of(DraftId draft, LongRunId asked) {
        return runs.find(asked)
                .filter(run -> run.kind().equals(ExplainPlaceRunHandler.KIND)
                        && run.subject().equals(draft.id()))
                .orElseThrow(NotFoundException::new);
    }
}
