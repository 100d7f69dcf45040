package org.dangzhi.foundation.web.frame;

import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Controller of the whole navigation as a page, for phones, of the keys, and of the ways into the frames that have no page of their own. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class NavigationController {

    private final Navigations navigations;

    NavigationController(Navigations navigations) {
        this.navigations = navigations;
    }

    @GetMapping("/more")
    String page(Model model) {
        return "web/MorePage";
    }

    @GetMapping("/keys")
    String keys(Model model) {
        return "web/KeysPage";
    }

    /** Leads to the first of the settings that the person may open. */
    @GetMapping("/settings")
    String settings() {
        return navigations.ofPerson().settings().stream()
                .findFirst()
                .map(word -> "redirect:" + word.address())
                .orElse("redirect:/");
    }
}
