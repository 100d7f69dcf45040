package org.dangzhi.foundation.rules.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.Verdict;
import org.dangzhi.foundation.rules.judging.CompiledStandard;
import org.dangzhi.foundation.rules.judging.ExpressionCompiler.Wanted;
import org.dangzhi.foundation.rules.judging.ExpressionFault;
import org.dangzhi.foundation.rules.judging.StandardJudge;
import org.dangzhi.foundation.rules.page.DryRun;
import org.dangzhi.foundation.rules.page.ExpressionCheck;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Simulation of a standard before it counts: on typed facts, and on cases of the past. */
@Component
class StandardSimulation {

    /** Of very many cases the newest are tried. */
    private static final int MOST_CASES = 2_000;

    private final CompiledStandards compiledStandards;
    private final CaseJudging cases;
    private final FactForm form;
    private final FindingWords words;
    private final ExpressionFaultWords said;
    private final Texts texts;
    private final TimeWords times;

    StandardSimulation(
            CompiledStandards compiledStandards,
            CaseJudging cases,
            FactForm form,
            FindingWords words,
            ExpressionFaultWords said,
            Texts texts,
            TimeWords times) {
        this.compiledStandards = compiledStandards;
        this.cases = cases;
        this.form = form;
        this.words = words;
        this.said = said;
        this.texts = texts;
        this.times = times;
    }

    /** Every expression that cannot be taken; otherwise what the standard alone says of the facts, whatever its days. */
    ExpressionCheck trial(Standard typed, MultiValueMap<String, String> given) {
        var faults = faults(typed);
        if (!faults.isEmpty()) return new ExpressionCheck(faults, words.none(texts.t("rules.trial.faults")));
        var compiled = compiled(typed.during(LocalDate.MIN, null));
        if (compiled.isEmpty()) return new ExpressionCheck(faults, words.none(texts.t("rules.trial.begin")));
        try {
            var on = day(given);
            var facts = form.read(typed.about(), on, given);
            return new ExpressionCheck(faults, words.of(alone(compiled.get()).check(facts)));
        } catch (Refusal refused) {
            return new ExpressionCheck(faults, words.none(texts.t(refused.key(), refused.args())));
        }
    }

    private LocalDate day(MultiValueMap<String, String> given) {
        var typed = String.valueOf(given.getOrDefault("on", List.of("")).getFirst());
        try {
            return typed.isBlank() ? times.today() : LocalDate.parse(typed);
        } catch (java.time.format.DateTimeParseException e) {
            throw new Refusal("rules.refused.day").at("on");
        }
    }

    private StandardJudge alone(CompiledStandard one) {
        return compiledStandards.judgeAlone(one);
    }

    private List<ExpressionCheck.Fault> faults(Standard typed) {
        var faults = new ArrayList<ExpressionCheck.Fault>();
        fault(typed, "applies", typed.applies(), Wanted.CONDITION).ifPresent(faults::add);
        fault(typed, "measure", typed.measure(), Wanted.NUMBER).ifPresent(faults::add);
        fault(typed, "most", typed.most(), Wanted.NUMBER).ifPresent(faults::add);
        fault(typed, "least", typed.least(), Wanted.NUMBER).ifPresent(faults::add);
        fault(typed, "keeps", typed.keeps(), Wanted.CONDITION).ifPresent(faults::add);
        return faults;
    }

    private Optional<ExpressionCheck.Fault> fault(Standard typed, String field, String expression, Wanted wanted) {
        if (expression.isBlank()) return Optional.empty();
        try {
            compiledStandards.expressions().compile(typed.about(), expression, wanted);
            return Optional.empty();
        } catch (ExpressionFault.Thrown thrown) {
            var at = thrown.fault();
            return Optional.of(new ExpressionCheck.Fault(
                    texts.t("rules.standard." + field),
                    texts.t("rules.refused.expression", at.line(), at.column(), said.said(at))));
        }
    }

    private Optional<CompiledStandard> compiled(Standard typed) {
        if (typed.measure().isEmpty() == typed.keeps().isEmpty()) return Optional.empty();
        try {
            return Optional.of(CompiledStandard.of(typed, compiledStandards.expressions()));
        } catch (CompiledStandard.Fault fault) {
            return Optional.empty();
        }
    }

    /** What would have been found in the cases of these days if the standard had held then, where it differs. */
    DryRun dryRun(Standard typed, LocalDate since, LocalDate until) {
        var compiled = faults(typed).isEmpty()
                ? compiled(typed.during(LocalDate.MIN, null))
                : Optional.<CompiledStandard>empty();
        if (compiled.isEmpty()) return new DryRun("", List.of(), texts.t("rules.trial.faults"));
        var past = cases.past(since, until, MOST_CASES);
        var before = compiledStandards.judge();
        var after = compiledStandards.judgeWith(compiled.get());
        var rows = new ArrayList<DryRun.Row>();
        int judged = 0;
        for (var one : past) {
            var was = of(before.check(one.facts()), typed.code());
            var is = of(after.check(one.facts()), typed.code());
            if (!was.isEmpty() || !is.isEmpty()) judged++;
            rows.addAll(differences(one, was, is));
        }
        return new DryRun(texts.t("rules.dryRun.said", past.size(), judged, rows.size()), rows, "");
    }

    private static List<Finding> of(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.standard().code().equals(code))
                .toList();
    }

    private List<DryRun.Row> differences(CaseJudging.PastCase one, List<Finding> was, List<Finding> is) {
        var nodes = new java.util.LinkedHashSet<@Nullable String>();
        was.forEach(finding -> nodes.add(finding.node()));
        is.forEach(finding -> nodes.add(finding.node()));
        var rows = new ArrayList<DryRun.Row>();
        for (var node : nodes) {
            var before = at(was, node);
            var after = at(is, node);
            if (verdict(before) == verdict(after)) continue;
            rows.add(new DryRun.Row(
                    times.dated(one.facts().on()),
                    one.title(),
                    node == null ? "" : kind(one.facts(), node),
                    word(before),
                    mark(before),
                    word(after),
                    mark(after)));
        }
        return rows;
    }

    private String kind(CaseFacts facts, String node) {
        return facts.nodes().stream()
                .filter(one -> one.id().equals(node))
                .map(one -> texts.t("regulations.node." + one.kind()) + " " + node)
                .findFirst()
                .orElse(node);
    }

    private static @Nullable Finding at(List<Finding> findings, @Nullable String node) {
        return findings.stream()
                .filter(finding -> Objects.equals(finding.node(), node))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Verdict verdict(@Nullable Finding finding) {
        return finding == null ? null : finding.verdict();
    }

    private String word(@Nullable Finding finding) {
        return finding == null
                ? texts.t("rules.silent")
                : texts.t(finding.verdict().word());
    }

    private static String mark(@Nullable Finding finding) {
        if (finding == null || finding.verdict() == Verdict.UNJUDGED) return "past";
        return finding.verdict().fault() ? "warn" : "go";
    }
}
