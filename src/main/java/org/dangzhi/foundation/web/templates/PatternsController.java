package org.dangzhi.foundation.web.templates;

import java.util.List;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every part of the look with its states, for whoever builds or judges a page. */
@Controller
@Profile("demo | dev")
@RequiresPermission(RequiresPermission.SIGNED_IN)
class PatternsController {

    private static final List<String> SECTIONS =
            List.of("base", "marks", "controls", "lists", "clock", "say", "float", "wait", "paper");

    private final Texts texts;

    PatternsController(Texts texts) {
        this.texts = texts;
    }

    @GetMapping("/patterns")
    String page(Model model) {
        model.addAttribute(
                "tabs",
                SECTIONS.stream()
                        .map(id -> Tab.of(id, "#" + id, texts.t("web.patterns.tab." + id)))
                        .toList());
        return "web/PatternsPage";
    }
}
