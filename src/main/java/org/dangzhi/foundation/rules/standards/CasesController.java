package org.dangzhi.foundation.rules.standards;

import org.dangzhi.foundation.regulations.RulesTabs;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.RulesModule;
import org.dangzhi.foundation.rules.page.CasesPage;
import org.dangzhi.foundation.web.Cursor;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Past cases, each with what is found in it by the rules of its own day. */
@Controller
@RequestMapping("/rules/cases")
@RequiresPermission(RulesModule.CHECK)
class CasesController {

    private static final int PAGE = 50;

    private final CaseJudging cases;
    private final CompiledStandards compiledStandards;
    private final RulesTabs tabs;
    private final Texts texts;
    private final TimeWords times;

    CasesController(
            CaseJudging cases, CompiledStandards compiledStandards, RulesTabs tabs, Texts texts, TimeWords times) {
        this.cases = cases;
        this.compiledStandards = compiledStandards;
        this.tabs = tabs;
        this.texts = texts;
        this.times = times;
    }

    /** @param until day and id after which the page begins, {@code 2026-11-26~<id>} */
    @GetMapping
    String list(@RequestParam(required = false) @Nullable String until, Model model) {
        var found = cases.page(until, PAGE + 1);
        var judge = compiledStandards.judge();
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var last = shown.isEmpty() ? null : shown.getLast();
        model.addAttribute(
                "page",
                new CasesPage(
                        tabs.all(),
                        shown.stream()
                                .map(one -> {
                                    long faults = judge.check(one.facts()).stream()
                                            .filter(Finding::counts)
                                            .count();
                                    return new CasesPage.Row(
                                            times.dated(one.facts().on()),
                                            one.title(),
                                            faults == 0
                                                    ? texts.t("rules.cases.none")
                                                    : texts.t("rules.cases.faults", faults),
                                            faults == 0 ? "go" : "warn");
                                })
                                .toList(),
                        found.size() > PAGE && last != null
                                ? "/rules/cases?until="
                                        + Cursor.key(last.facts().on(), last.id())
                                : "",
                        until == null ? "" : "/rules/cases"));
        return "rules/CasesPage";
    }
}
