package org.dangzhi.operations.planning.repairs;

import java.time.LocalDate;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.dangzhi.operations.planning.drafts.DraftListPages;
import org.dangzhi.operations.planning.wishes.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody cannot come: which ways there are to replace them. */
@Controller
@RequestMapping("/duty/plan/repair")
@RequiresPermission(PlanningModule.PLAN)
class RepairController {

    private final RepairRoster repairRoster;
    private final DraftListPages pages;
    private final RepairDraftPages draftPages;

    RepairController(RepairRoster repairRoster, DraftListPages pages, RepairDraftPages draftPages) {
        this.repairRoster = repairRoster;
        this.pages = pages;
        this.draftPages = draftPages;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("page", pages.repairs());
        return "planning/RepairPage";
    }

    @PostMapping
    String begin(
            @RequestParam @Nullable UUID person,
            @RequestParam Wish.Kind sort,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        if (person == null) throw RosterRefused.blank("person");
        return "redirect:/duty/plan/repair/"
                + repairRoster.begin(new PersonId(person), sort, from, to).id();
    }

    /** One way to replace somebody, beside the others of the same absence. */
    @GetMapping("/{id}")
    String draft(@PathVariable UUID id, Model model) {
        model.addAttribute("page", draftPages.page(new DraftId(id)));
        return "planning/RepairDraftPage";
    }
}
