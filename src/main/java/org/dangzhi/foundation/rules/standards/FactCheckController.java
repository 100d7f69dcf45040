package org.dangzhi.foundation.rules.standards;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.time.LocalDate;
import org.dangzhi.foundation.rules.Rules;
import org.dangzhi.foundation.rules.RulesModule;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.RequiresPermission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of the fact check: facts are typed, findings come as they are typed. */
@Controller
@RequestMapping("/rules/check")
@RequiresPermission(RulesModule.CHECK)
class FactCheckController {

    private static final int LONGEST_TITLE = 120;

    private final Rules rules;
    private final FactForm form;
    private final FactCheckPages pages;

    FactCheckController(Rules rules, FactForm form, FactCheckPages pages) {
        this.rules = rules;
        this.form = form;
        this.pages = pages;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = FactCheckPages.USUAL) String kind, Model model) {
        model.addAttribute("page", pages.empty(kind));
        return "rules/FactCheckPage";
    }

    @HxRequest
    @PostMapping
    String findings(
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        model.addAttribute("findings", pages.findings(kind, on, typed));
        return "rules/Findings";
    }

    /** Without scripts: the whole page once more. */
    @PostMapping
    String judge(
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        model.addAttribute("page", pages.judged(kind, on, typed));
        return "rules/FactCheckPage";
    }

    @PostMapping("/keep")
    String keep(
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String title,
            @RequestParam MultiValueMap<String, String> typed) {
        if (title.isBlank()) throw new Refusal("rules.refused.blank").at("title");
        if (title.length() > LONGEST_TITLE) throw new Refusal("rules.refused.long", LONGEST_TITLE).at("title");
        rules.keep(title.strip(), form.read(kind, on, typed));
        return "redirect:/rules/cases";
    }
}
