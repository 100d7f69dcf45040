package org.dangzhi.operations.planning.solver;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.jobs.LongRun;
import org.dangzhi.foundation.jobs.LongRun.State;
import org.dangzhi.foundation.jobs.LongRunId;
import org.dangzhi.foundation.jobs.LongRuns;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.Refusal;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Use case: solves a problem that another system sent, in its turn, while its sender waits. */
@Service
class SolveProblem {

    /** For so long a sender waits for their turn; many hang up after thirty seconds without a word. */
    private static final Duration TURN = Duration.ofSeconds(10);

    private static final Duration BESIDE_SOLVING = Duration.ofSeconds(60); // to begin, to explain, to end
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final LongRuns runs;
    private final JsonMapper json = JsonMapper.builder().build();

    SolveProblem(LongRuns runs) {
        this.runs = runs;
    }

    /** @throws Refusal (429) when others are before it for too long */
    Solution solve(RosterProblem problem, Duration limit) throws InterruptedException {
        var payload = new ApiProblemRunHandler.Payload(problem, limit.toMillis());
        var run = runs.begin(ApiProblemRunHandler.KIND, TimeOrderedIds.next(), json.writeValueAsString(payload));
        if (awaited(run, state -> state != State.WAITING, TURN).isEmpty()) {
            runs.stop(run);
            throw new Refusal("planning.busy").status(429);
        }
        var result = awaited(run, state -> !state.isOpen(), limit.plus(BESIDE_SOLVING))
                .flatMap(ended -> Optional.ofNullable(ended.result()))
                .orElseThrow(() -> new IllegalStateException("Run " + run.id() + " came to no answer."));
        return json.readValue(result, Solution.class);
    }

    /** By asking, for the run may be at work on another instance. */
    private Optional<LongRun> awaited(LongRunId id, Predicate<State> reached, Duration atMost)
            throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        while (true) {
            var run = runs.find(id).filter(found -> reached.test(found.state()));
            if (run.isPresent() || System.nanoTime() > end) return run;
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
