package org.dangzhi.operations.planning.repairs;

import java.time.LocalDate;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.drafts.DraftListPages;
import org.dangzhi.operations.planning.wishes.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody cannot come: what is the smallest change. */
@Controller
@RequestMapping("/duty/plan/repair")
@RequiresPermission(PlanningModule.PLAN)
class RepairController {

    private final RepairRoster repairRoster;
    private final DraftListPages pages;

    RepairController(RepairRoster repairRoster, DraftListPages pages) {
        this.repairRoster = repairRoster;
        this.pages = pages;
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
        return "redirect:"
                + repairRoster.begin(new PersonId(person), sort, from, to).address();
    }
}
