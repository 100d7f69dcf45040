package org.dangzhi.overview.setup;

import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The steps from an empty office to its first shift. */
@Controller
@RequiresPermission(SetupModule.READ)
class SetupController {

    private final SetupPages pages;
    private final SetupTurns turns;

    SetupController(SetupPages pages, SetupTurns turns) {
        this.pages = pages;
        this.turns = turns;
    }

    @GetMapping("/settings/setup")
    String page(Model model) {
        model.addAttribute("page", pages.page());
        return "setup/SetupPage";
    }

    @PostMapping("/settings/setup/{step}/reminder")
    String remind(@PathVariable String step) {
        turns.remind(step);
        return "redirect:/settings/setup";
    }
}
