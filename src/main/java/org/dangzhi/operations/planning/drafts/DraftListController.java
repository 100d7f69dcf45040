package org.dangzhi.operations.planning.drafts;

import java.time.LocalDate;
import java.util.UUID;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The drafts: the list, and the form of a new one. */
@Controller
@RequestMapping("/duty/plan")
@RequiresPermission(PlanningModule.PLAN)
class DraftListController {

    private final DraftCommands commands;
    private final DraftListPages pages;

    DraftListController(DraftCommands commands, DraftListPages pages) {
        this.commands = commands;
        this.pages = pages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", pages.page());
        return "planning/DraftListPage";
    }

    @PostMapping("/drafts")
    String begin(@RequestParam LocalDate from, @RequestParam LocalDate to, @RequestParam int seconds) {
        return "redirect:" + commands.begin(from, to, seconds).address();
    }

    @PostMapping("/drafts/{id}/drop")
    String drop(@PathVariable UUID id) {
        commands.drop(new DraftId(id));
        return "redirect:/duty/plan";
    }
}
