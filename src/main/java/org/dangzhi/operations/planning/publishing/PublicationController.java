package org.dangzhi.operations.planning.publishing;

import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A publication: who has read of it, and taking it back as long as nobody has. */
@Controller
@RequestMapping("/duty/plan/publications/{number}")
@RequiresPermission(PlanningModule.PLAN)
class PublicationController {

    private final PublicationPages pages;
    private final WithdrawPublication withdrawPublication;

    PublicationController(PublicationPages pages, WithdrawPublication withdrawPublication) {
        this.pages = pages;
        this.withdrawPublication = withdrawPublication;
    }

    @GetMapping
    String page(@PathVariable int number, Model model) {
        model.addAttribute("page", pages.of(number));
        return "planning/PublicationPage";
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable int number) {
        withdrawPublication.withdraw(number);
        return "redirect:" + Publication.address(number);
    }
}
