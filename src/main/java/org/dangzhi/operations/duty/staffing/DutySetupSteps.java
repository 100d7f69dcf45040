package org.dangzhi.operations.duty.staffing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.SetupStep;
import org.dangzhi.foundation.web.frame.SetupSteps;
import org.dangzhi.operations.duty.DutyModule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@link SetupSteps} of duty: what kinds of shifts there are, and the first shift that somebody keeps. */
@Component
class DutySetupSteps implements SetupSteps {

    private final PlannedShiftQuery shifts;
    private final Clock clock;
    private final Texts texts;
    private final TimeWords times;

    DutySetupSteps(PlannedShiftQuery shifts, Clock clock, Texts texts, TimeWords times) {
        this.shifts = shifts;
        this.clock = clock;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public List<SetupStep> steps() {
        var counts = shifts.counts(clock.instant());
        return List.of(kinds(counts.kinds()), first(counts.first()));
    }

    private SetupStep kinds(int kinds) {
        return new SetupStep(
                "duty.setup",
                50,
                List.of(),
                "/duty/settings",
                DutyModule.SETTINGS,
                SetupStep.doneIf(kinds > 0),
                kinds == 0 ? "" : texts.t("duty.setup.fact", kinds));
    }

    private SetupStep first(@Nullable Instant first) {
        return new SetupStep(
                SetupStep.FIRST_SHIFT,
                70,
                List.of("duty.setup", "planning.setup"),
                "/duty/plan",
                DutyModule.ROSTER_WRITE,
                SetupStep.doneIf(first != null),
                first == null ? "" : texts.t("duty.setup.first.fact", times.at(first)));
    }
}
