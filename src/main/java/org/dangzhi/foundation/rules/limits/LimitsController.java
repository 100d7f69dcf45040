package org.dangzhi.foundation.rules.limits;

import org.dangzhi.foundation.regulations.RegulationsModule;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of the tables that standards look up. */
@Controller
@RequiresPermission(RegulationsModule.READ)
class LimitsController {

    private final LimitPages pages;

    LimitsController(LimitPages pages) {
        this.pages = pages;
    }

    @GetMapping("/rules/limits")
    String page(
            @RequestParam(name = "table", defaultValue = "lodging") String name,
            @RequestParam(defaultValue = "") String province,
            Model model) {
        model.addAttribute("page", pages.page(name, province));
        return "rules/LimitsPage";
    }
}
