package org.dangzhi.operations.planning.members;

import java.util.List;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.SetupStep;
import org.dangzhi.foundation.web.frame.SetupSteps;
import org.dangzhi.operations.planning.PlanningModule;
import org.springframework.stereotype.Component;

/** {@link SetupSteps} of planning: who stands on the roster; two keep a shift, and nobody keeps two that follow each other. */
@Component
class RosterSetupSteps implements SetupSteps {

    private static final int LEAST = 4;

    private final RosterMemberRows members;
    private final Texts texts;

    RosterSetupSteps(RosterMemberRows members, Texts texts) {
        this.members = members;
        this.texts = texts;
    }

    @Override
    public List<SetupStep> steps() {
        int officers = members.officers();
        return List.of(new SetupStep(
                "planning.setup",
                60,
                List.of("people.setup"),
                "/duty/plan/people",
                PlanningModule.PLAN,
                state(officers),
                officers == 0 ? "" : texts.t("planning.setup.fact", officers)));
    }

    private static SetupStep.State state(int officers) {
        if (officers >= LEAST) return SetupStep.State.DONE;
        return officers == 0 ? SetupStep.State.OPEN : SetupStep.State.BEGUN;
    }
}
