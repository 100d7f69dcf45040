package org.dangzhi.foundation.rules.standards;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.time.LocalDate;
import org.dangzhi.foundation.regulations.RulesTabs;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Rules;
import org.dangzhi.foundation.rules.RulesModule;
import org.dangzhi.foundation.rules.page.FactCheckPage;
import org.dangzhi.foundation.rules.page.Findings;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
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

    private static final String USUAL = "MEAL";
    private static final int LONGEST_TITLE = 120;

    private final Rules rules;
    private final CompiledStandards compiledStandards;
    private final FactForm form;
    private final FindingWords words;
    private final RulesTabs tabs;
    private final Texts texts;
    private final TimeWords times;

    FactCheckController(
            Rules rules,
            CompiledStandards compiledStandards,
            FactForm form,
            FindingWords words,
            RulesTabs tabs,
            Texts texts,
            TimeWords times) {
        this.rules = rules;
        this.compiledStandards = compiledStandards;
        this.form = form;
        this.words = words;
        this.tabs = tabs;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = USUAL) String kind, Model model) {
        var known = compiledStandards.facts().kinds().contains(kind) ? kind : USUAL;
        return page(known, times.today(), new LinkedMultiValueMap<>(), words.none(texts.t("rules.check.begin")), model);
    }

    @HxRequest
    @PostMapping
    String findings(
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        model.addAttribute("findings", judged(kind, on, typed));
        return "rules/Findings";
    }

    /** Without scripts: the whole page once more. */
    @PostMapping
    String judge(
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        return page(kind, on == null ? times.today() : on, typed, judged(kind, on, typed), model);
    }

    private Findings judged(String kind, @Nullable LocalDate on, MultiValueMap<String, String> typed) {
        return words.of(rules.check(form.read(kind, on, typed)).stream()
                .filter(finding -> kind.equals(CaseFacts.CASE)
                        || finding.node() != null) // the case itself is asked about by itself
                .toList());
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

    private String page(
            String kind, LocalDate on, MultiValueMap<String, String> typed, Findings findings, Model model) {
        model.addAttribute(
                "page",
                new FactCheckPage(
                        tabs.all(),
                        words.kinds(),
                        kind,
                        on.toString(),
                        texts.t(compiledStandards.profile().word()),
                        form.fields(kind, compiledStandards.all(), typed),
                        findings));
        return "rules/FactCheckPage";
    }
}
