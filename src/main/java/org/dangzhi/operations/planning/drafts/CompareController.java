package org.dangzhi.operations.planning.drafts;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two drafts side by side. */
@Controller
@RequiresPermission(PlanningModule.PLAN)
class CompareController {

    private final DraftRepository drafts;
    private final ComparePages pages;

    CompareController(DraftRepository drafts, ComparePages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    /** Of anything but two drafts that have a roster, a sentence says what is missing. */
    @GetMapping("/duty/plan/compare")
    String compare(@RequestParam(required = false) @Nullable List<UUID> draft, Model model) {
        if (draft == null) return "redirect:/duty/plan";
        model.addAttribute(
                "page",
                pages.page(draft.stream().map(DraftId::new).map(drafts::of).toList()));
        return "planning/ComparePage";
    }
}
