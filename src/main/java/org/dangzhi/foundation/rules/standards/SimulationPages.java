package org.dangzhi.foundation.rules.standards;

import java.time.LocalDate;
import java.util.List;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.Verdict;
import org.dangzhi.foundation.rules.page.DryRun;
import org.dangzhi.foundation.rules.page.ExpressionCheck;
import org.dangzhi.foundation.rules.page.Findings;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.typed.TimeLean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Presenter of what a standard that is still being typed would say: of facts beside it, and of past cases. */
@Component
@Transactional(readOnly = true)
class SimulationPages {

    private final StandardSimulation simulation;
    private final FactForm form;
    private final FindingWords findings;
    private final StandardSentences sentences;
    private final ExpressionFaultWords faults;
    private final Texts texts;
    private final TimeWords times;

    SimulationPages(
            StandardSimulation simulation,
            FactForm form,
            FindingWords findings,
            StandardSentences sentences,
            ExpressionFaultWords faults,
            Texts texts,
            TimeWords times) {
        this.simulation = simulation;
        this.form = form;
        this.findings = findings;
        this.sentences = sentences;
        this.faults = faults;
        this.texts = texts;
        this.times = times;
    }

    /** Every expression that cannot be taken; otherwise what the standard alone says of the facts. */
    ExpressionCheck trial(StandardForm typed, MultiValueMap<String, String> given) {
        var standard = typed.standard(times.today());
        var found = simulation.faults(standard).stream().map(this::fault).toList();
        return new ExpressionCheck(
                found.isEmpty() && simulation.isComplete(standard) ? sentences.whole(standard) : "",
                found,
                found.isEmpty() ? findings(standard, given) : findings.none(texts.t("rules.trial.faults")));
    }

    private ExpressionCheck.Fault fault(StandardSimulation.FieldFault one) {
        var at = one.fault();
        return new ExpressionCheck.Fault(
                texts.t("rules.standard." + one.field()),
                texts.t("rules.refused.expression", at.line(), at.column(), faults.said(at)));
    }

    private Findings findings(Standard typed, MultiValueMap<String, String> given) {
        var judge = simulation.judge(typed);
        if (judge.isEmpty()) return findings.none(texts.t("rules.trial.begin"));
        try {
            var facts = form.read(typed.about(), day(given), given);
            return findings.of(judge.get().check(facts));
        } catch (Refusal refused) {
            return findings.none(texts.t(refused.key(), refused.args()));
        }
    }

    private LocalDate day(MultiValueMap<String, String> given) {
        var typed = String.valueOf(given.getOrDefault("on", List.of("")).getFirst());
        if (typed.isBlank()) return times.today();
        return times.typedDay(typed, TimeLean.AHEAD).orElseThrow(() -> new Refusal("rules.refused.day").at("on"));
    }

    /**
     * @param since null: a year ago
     * @param until null: today
     */
    DryRun dryRun(StandardForm typed, @Nullable LocalDate since, @Nullable LocalDate until) {
        var today = times.today();
        var first = since == null ? today.minusYears(1) : since;
        return simulation
                .dryRun(typed.standard(today), first, until == null ? today : until)
                .map(this::dryRun)
                .orElseGet(() -> new DryRun("", List.of(), texts.t("rules.trial.faults")));
    }

    private DryRun dryRun(StandardSimulation.PastRun run) {
        var rows = run.differences().stream().map(this::row).toList();
        return new DryRun(texts.t("rules.dryRun.said", run.cases(), run.judged(), rows.size()), rows, "");
    }

    private DryRun.Row row(StandardSimulation.Difference one) {
        var node = one.node();
        return new DryRun.Row(
                times.dated(one.facts().on()),
                one.title(),
                node == null ? "" : kind(one.facts(), node),
                word(one.before()),
                mark(one.before()),
                word(one.after()),
                mark(one.after()));
    }

    private String kind(CaseFacts facts, String node) {
        return facts.nodes().stream()
                .filter(one -> one.id().equals(node))
                .map(one -> texts.t("regulations.node." + one.kind()) + " " + node)
                .findFirst()
                .orElse(node);
    }

    private String word(@Nullable Verdict verdict) {
        return texts.t(verdict == null ? "rules.silent" : verdict.word());
    }

    private static String mark(@Nullable Verdict verdict) {
        if (verdict == null || verdict == Verdict.UNJUDGED) return "past";
        return verdict.fault() ? "warn" : "go";
    }
}
