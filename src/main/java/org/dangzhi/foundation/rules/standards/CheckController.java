package org.dangzhi.foundation.rules.standards;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.time.LocalDate;
import org.dangzhi.foundation.regulations.RulesTabs;
import org.dangzhi.foundation.rules.Facts;
import org.dangzhi.foundation.rules.Rules;
import org.dangzhi.foundation.rules.RulesAccess;
import org.dangzhi.foundation.rules.page.CheckPage;
import org.dangzhi.foundation.rules.page.Findings;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Facts are typed, findings come as they are typed; a case worth keeping is kept for later trials. */
@Controller
@RequestMapping("/rules/check")
@Needs(RulesAccess.CHECK)
class CheckController {

    private static final String USUAL = "MEAL";
    private static final int LONGEST_TITLE = 120;

    private final Rules rules;
    private final StandardBook book;
    private final FactForm form;
    private final FindingWords words;
    private final RulesTabs tabs;
    private final Texts texts;
    private final Times times;

    CheckController(
            Rules rules,
            StandardBook book,
            FactForm form,
            FindingWords words,
            RulesTabs tabs,
            Texts texts,
            Times times) {
        this.rules = rules;
        this.book = book;
        this.form = form;
        this.words = words;
        this.tabs = tabs;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = USUAL) String kind, Model model) {
        var known = book.facts().kinds().contains(kind) ? kind : USUAL;
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
                .filter(finding ->
                        kind.equals(Facts.CASE) || finding.node() != null) // the case itself is asked about by itself
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
                new CheckPage(
                        tabs.all(),
                        words.kinds(),
                        kind,
                        on.toString(),
                        texts.t(book.profile().word()),
                        form.fields(kind, book.all(), typed),
                        findings));
        return "rules/CheckPage";
    }
}
