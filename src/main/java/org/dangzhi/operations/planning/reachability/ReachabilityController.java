package org.dangzhi.operations.planning.reachability;

import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.dangzhi.operations.planning.drafts.DraftRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A draft's reachability check: asked and followed by who plans, answered by everybody on it. */
@Controller
class ReachabilityController {

    private final DraftRepository drafts;
    private final ReachabilityChecks checks;
    private final ReachabilityPages pages;

    ReachabilityController(DraftRepository drafts, ReachabilityChecks checks, ReachabilityPages pages) {
        this.drafts = drafts;
        this.checks = checks;
        this.pages = pages;
    }

    @GetMapping("/duty/plan/drafts/{id}/contact")
    @RequiresPermission(PlanningModule.PLAN)
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.of(drafts.of(new DraftId(id))));
        return "planning/ReachabilityPage";
    }

    @PostMapping("/duty/plan/drafts/{id}/contact")
    @RequiresPermission(PlanningModule.PLAN)
    String begin(@PathVariable UUID id) {
        checks.begin(drafts.of(new DraftId(id)));
        return back(id);
    }

    @PostMapping("/duty/plan/drafts/{id}/contact/reached")
    @RequiresPermission(PlanningModule.PLAN)
    String reached(@PathVariable UUID id, @RequestParam UUID person) {
        checks.reached(drafts.of(new DraftId(id)).id(), new PersonId(person));
        return back(id);
    }

    @GetMapping("/duty/contact-tests/{id}")
    @RequiresPermission(PlanningModule.WISH)
    String asked(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.answer(id));
        return "planning/ReachabilityAnswerPage";
    }

    @PostMapping("/duty/contact-tests/{id}")
    @RequiresPermission(PlanningModule.WISH)
    String answer(@PathVariable UUID id) {
        checks.answer(id);
        return "redirect:/duty/contact-tests/" + id;
    }

    private static String back(UUID id) {
        return "redirect:/duty/plan/drafts/" + id + "/contact";
    }
}
