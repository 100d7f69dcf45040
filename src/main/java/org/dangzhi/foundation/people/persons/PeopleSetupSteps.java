package org.dangzhi.foundation.people.persons;

import java.util.List;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.SetupStep;
import org.dangzhi.foundation.web.frame.SetupSteps;
import org.springframework.stereotype.Component;

/** {@link SetupSteps} of the directory: units, and people beyond the four who founded the office. */
@Component
class PeopleSetupSteps implements SetupSteps {

    private static final int FOUNDERS = 4;

    private final PeopleQuery query;
    private final Texts texts;

    PeopleSetupSteps(PeopleQuery query, Texts texts) {
        this.query = query;
        this.texts = texts;
    }

    @Override
    public List<SetupStep> steps() {
        var counts = query.counts();
        return List.of(new SetupStep(
                "people.setup",
                20,
                List.of(),
                "/import/people",
                PeopleModule.WRITE,
                state(counts),
                texts.t("people.setup.fact", counts.units(), counts.persons())));
    }

    private static SetupStep.State state(PeopleQuery.Counts counts) {
        if (counts.persons() > FOUNDERS && counts.units() > 0) return SetupStep.State.DONE;
        return counts.persons() > FOUNDERS || counts.units() > 0 ? SetupStep.State.BEGUN : SetupStep.State.OPEN;
    }
}
