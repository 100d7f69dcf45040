package org.dangzhi.operations.planning;

import java.util.List;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;

/** Tabs of planning, as a second row of links. */
@Component
class PlanningTabs {

    private final Texts texts;

    PlanningTabs(Texts texts) {
        this.texts = texts;
    }

    List<Tab> all() {
        return List.of(
                Tab.of("drafts", "/duty/plan", texts.t("planning.part.drafts")),
                Tab.of("people", "/duty/plan/people", texts.t("planning.part.people")),
                Tab.of("rules", "/duty/plan/rules", texts.t("planning.part.rules")),
                Tab.of("repair", "/duty/plan/repair", texts.t("planning.part.repair")));
    }
}
