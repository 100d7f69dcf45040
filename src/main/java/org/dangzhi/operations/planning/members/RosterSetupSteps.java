package org.dangzhi.operations.planning.members;

import java.util.List;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.SetupStep;
import org.dangzhi.foundation.web.frame.SetupSteps;
import org.dangzhi.operations.planning.PlanningModule;
import org.springframework.stereotype.Component;

/** {@link SetupSteps} of planning: who stands on the roster; as many as its shifts need, or the next step could not be done. */
@Component
class RosterSetupSteps implements SetupSteps {

    private final RosterMemberRows members;
    private final OfficersNeeded needed;
    private final Texts texts;

    RosterSetupSteps(RosterMemberRows members, OfficersNeeded needed, Texts texts) {
        this.members = members;
        this.needed = needed;
        this.texts = texts;
    }

    @Override
    public List<SetupStep> steps() {
        int officers = members.officers();
        int least = needed.least();
        return List.of(new SetupStep(
                "planning.setup",
                60,
                List.of("people.setup"),
                "/duty/plan/people",
                PlanningModule.PLAN,
                state(officers, least),
                officers == 0 ? "" : texts.t("planning.setup.fact", officers, least)));
    }

    private static SetupStep.State state(int officers, int least) {
        if (officers >= least) return SetupStep.State.DONE;
        return officers == 0 ? SetupStep.State.OPEN : SetupStep.State.BEGUN;
    }
}
