package org.dangzhi.operations.planning.comparison;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.dangzhi.operations.planning.drafts.DraftRepository;
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

    /** Of anything but two drafts that have a roster, a page says what is missing, and the way on. */
    @GetMapping("/duty/plan/compare")
    String compare(
            @RequestParam(defaultValue = "") List<UUID> draft,
            @RequestParam(defaultValue = "false") boolean turned,
            @RequestParam(required = false) @Nullable YearMonth month,
            Model model) {
        var asked = draft.stream().distinct().map(DraftId::new).map(drafts::of).toList();
        model.addAttribute("page", pages.page(asked, turned, month));
        return "planning/ComparePage";
    }
}
