package org.dangzhi.operations.planning;

import java.util.List;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyTabs;
import org.springframework.stereotype.Component;

/** Tabs of planning: those of duty, among which it is one, and below them its own. */
@Component
public class PlanningTabs {

    private final DutyTabs duty;
    private final Texts texts;

    PlanningTabs(DutyTabs duty, Texts texts) {
        this.duty = duty;
        this.texts = texts;
    }

    /** Those that the asking person may open. */
    public List<Tab> ofDuty() {
        return duty.all();
    }

    public List<Tab> own() {
        return List.of(
                Tab.of("drafts", "/duty/plan", texts.t("planning.part.drafts")),
                Tab.of("people", "/duty/plan/people", texts.t("planning.part.people")),
                Tab.of("fairness", "/duty/plan/fairness", texts.t("planning.part.fairness")),
                Tab.of("rules", "/duty/plan/rules", texts.t("planning.part.rules")),
                Tab.of("repair", "/duty/plan/repair", texts.t("planning.part.repair")));
    }
}
