package org.dangzhi.operations.planning.publishing;

import java.time.YearMonth;
import java.util.UUID;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A draft becomes the roster. */
@Controller
class PublishController {

    private final PublishDraft publishDraft;

    PublishController(PublishDraft publishDraft) {
        this.publishDraft = publishDraft;
    }

    @PostMapping("/duty/plan/drafts/{id}/publish")
    @RequiresPermission(PlanningModule.PLAN)
    String publish(@PathVariable UUID id) {
        var draft = publishDraft.publish(new DraftId(id));
        return "redirect:/duty/roster?month=" + YearMonth.from(draft.from());
    }
}
