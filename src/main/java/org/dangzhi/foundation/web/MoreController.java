package org.dangzhi.foundation.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The whole navigation as a page, for phones. */
@Controller
@Needs(Needs.SIGNED_IN)
class MoreController {

    @GetMapping("/more")
    String page(Model model) {
        return "web/MorePage";
    }
}
