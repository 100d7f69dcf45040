package org.dangzhi.operations.planning.publishing;

import java.time.YearMonth;
import java.util.UUID;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.dangzhi.operations.planning.drafts.DraftRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A draft becomes the roster, after a look at what that changes and who is told. */
@Controller
@RequestMapping("/duty/plan/drafts/{id}")
@RequiresPermission(PlanningModule.PLAN)
class PublishController {

    private final DraftRepository drafts;
    private final PublishPages pages;
    private final PublishCheckPages checks;
    private final PublicationPages publications;
    private final PublishDraft publishDraft;
    private final ToldPeople toldPeople;

    PublishController(
            DraftRepository drafts,
            PublishPages pages,
            PublishCheckPages checks,
            PublicationPages publications,
            PublishDraft publishDraft,
            ToldPeople toldPeople) {
        this.drafts = drafts;
        this.pages = pages;
        this.checks = checks;
        this.publications = publications;
        this.publishDraft = publishDraft;
        this.toldPeople = toldPeople;
    }

    @GetMapping("/publish")
    String sheet(@PathVariable UUID id, Model model) {
        var draft = drafts.of(new DraftId(id));
        if (draft.published()) return "redirect:" + draft.id().address() + "/publication";
        model.addAttribute("page", pages.page(draft));
        return "planning/PublishPage";
    }

    /** What is still open, which takes judging the roster anew: the sheet fetches it once it stands. */
    @GetMapping("/publish/checks")
    String checks(@PathVariable UUID id, Model model) {
        model.addAttribute("findings", checks.of(drafts.of(new DraftId(id))));
        return "planning/PublishChecks";
    }

    /** Who is told, and by which ways. */
    @GetMapping("/publish/told")
    String told(@PathVariable UUID id, Model model) {
        model.addAttribute("told", toldPeople.of(drafts.of(new DraftId(id))));
        return "planning/PublishTold";
    }

    @PostMapping("/publish")
    String publish(@PathVariable UUID id, @RequestParam(required = false) @Nullable String seen) {
        var draft = publishDraft.publish(new DraftId(id), seen);
        return "redirect:"
                + (draft.repair()
                        ? "/duty/roster?month=" + YearMonth.from(draft.from())
                        : draft.id().address() + "/publication");
    }

    /** The newest publication of the draft. */
    @GetMapping("/publication")
    String publication(@PathVariable UUID id, Model model) {
        model.addAttribute("page", publications.ofDraft(new DraftId(id)));
        return "planning/PublicationPage";
    }
}
