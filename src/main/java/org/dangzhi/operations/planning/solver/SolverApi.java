package org.dangzhi.operations.planning.solver;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.dangzhi.engine.rostersolver.ProblemFault;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.RosterProblemCheck;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.RequiresScope;
import org.dangzhi.operations.planning.PlanningModule;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of the solver: solves a problem that is sent along, in its turn; nothing else of the office is read or written.
 * docs/rostersolver.md describes both.
 */
@RestController
@RequestMapping("/api/v1/roster")
class SolverApi {

    private static final int USUAL_SECONDS = 10;

    /** @param seconds after which the best roster so far is the answer */
    record ProblemBody(
            @NotNull RosterProblem problem,
            @Min(1) @Max(120) @Nullable Integer seconds) {}

    private final SolveProblem solveProblem;

    SolverApi(SolveProblem solveProblem) {
        this.solveProblem = solveProblem;
    }

    @RequiresPermission(PlanningModule.SOLVE)
    @RequiresScope("roster:solve")
    @PostMapping("/solve")
    Solution solve(@RequestBody @Valid ProblemBody posted) throws InterruptedException {
        check(posted.problem());
        var seconds = posted.seconds();
        return solveProblem.solve(posted.problem(), Duration.ofSeconds(seconds == null ? USUAL_SECONDS : seconds));
    }

    private static void check(RosterProblem problem) {
        try {
            RosterProblemCheck.refuse(problem);
        } catch (ProblemFault fault) {
            throw new Refusal("planning.problem." + fault.kind(), fault.args()).at(fault.path());
        }
    }
}
