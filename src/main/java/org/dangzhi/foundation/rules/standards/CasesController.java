package org.dangzhi.foundation.rules.standards;

import org.dangzhi.foundation.rules.RulesModule;
import org.dangzhi.foundation.web.RequiresPermission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of past cases. */
@Controller
@RequestMapping("/rules/cases")
@RequiresPermission(RulesModule.CHECK)
class CasesController {

    private final CasePages pages;

    CasesController(CasePages pages) {
        this.pages = pages;
    }

    /** @param until day and id after which the page begins, {@code 2026-11-26~<id>} */
    @GetMapping
    String list(@RequestParam(required = false) @Nullable String until, Model model) {
        model.addAttribute("page", pages.page(until));
        return "rules/CasesPage";
    }
}
