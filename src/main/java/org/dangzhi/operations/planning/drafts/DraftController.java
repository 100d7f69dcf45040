package org.dangzhi.operations.planning.drafts;

import java.time.YearMonth;
import java.util.UUID;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One draft: its page, stopping and going on. */
@Controller
@RequestMapping("/duty/plan/drafts/{id}")
@RequiresPermission(PlanningModule.PLAN)
class DraftController {

    private final DraftRepository drafts;
    private final DraftPages pages;
    private final DraftCommands planning;

    DraftController(DraftRepository drafts, DraftPages pages, DraftCommands planning) {
        this.drafts = drafts;
        this.pages = pages;
        this.planning = planning;
    }

    @GetMapping
    String page(@PathVariable UUID id, @RequestParam(required = false) @Nullable YearMonth month, Model model) {
        var draft = drafts.of(new DraftId(id));
        if (draft.repair()) return "redirect:" + draft.address();
        model.addAttribute("page", pages.page(draft, month));
        return "planning/DraftPage";
    }

    @PostMapping("/stop")
    String stop(@PathVariable UUID id) {
        planning.stop(new DraftId(id));
        return "redirect:/duty/plan/drafts/" + id;
    }

    /** Leads to the draft that goes on from this one. */
    @PostMapping("/continue")
    String again(@PathVariable UUID id, @RequestParam(defaultValue = "20") int seconds) {
        return "redirect:" + planning.again(new DraftId(id), seconds).address();
    }
}
