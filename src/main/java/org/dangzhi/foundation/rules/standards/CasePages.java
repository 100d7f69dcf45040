package org.dangzhi.foundation.rules.standards;

import java.util.List;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.judging.StandardJudge;
import org.dangzhi.foundation.rules.page.CasesPage;
import org.dangzhi.foundation.rules.standards.PastCaseRows.PastCase;
import org.dangzhi.foundation.web.Cursor;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of past cases, each with what is found in it by the rules of its own day. */
@Component
@Transactional(readOnly = true)
class CasePages {

    private static final int PAGE = 50;

    private final CaseJudging cases;
    private final CompiledStandards compiledStandards;
    private final Texts texts;
    private final TimeWords times;

    CasePages(CaseJudging cases, CompiledStandards compiledStandards, Texts texts, TimeWords times) {
        this.cases = cases;
        this.compiledStandards = compiledStandards;
        this.texts = texts;
        this.times = times;
    }

    /** @param until day and id after which the page begins, {@code 2026-11-26~<id>}; null for the first page */
    CasesPage page(@Nullable String until) {
        var found = cases.page(until, PAGE + 1);
        var judge = compiledStandards.judge();
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new CasesPage(
                shown.stream().map(one -> row(one, judge)).toList(),
                found.size() > PAGE ? after(shown) : "",
                until == null ? "" : "/rules/cases");
    }

    private static String after(List<PastCase> shown) {
        var last = shown.getLast();
        return "/rules/cases?until=" + Cursor.key(last.facts().on(), last.id());
    }

    private CasesPage.Row row(PastCase one, StandardJudge judge) {
        long faults = judge.check(one.facts()).stream().filter(Finding::counts).count();
        return new CasesPage.Row(
                times.dated(one.facts().on()),
                one.title(),
                faults == 0 ? texts.t("rules.cases.none") : texts.t("rules.cases.faults", faults),
                faults == 0 ? "go" : "warn");
    }
}
