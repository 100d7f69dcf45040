package org.dangzhi.foundation.rules.standards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.Grading;
import org.dangzhi.foundation.rules.Rules;
import org.dangzhi.foundation.rules.RulesModule;
import org.dangzhi.foundation.rules.Severity;
import org.dangzhi.foundation.rules.Verdict;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.RequiresScope;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judges the cases of the organisation's other systems, and tells what facts there are. docs/rules.md describes both. */
@RestController
@RequestMapping("/api/v1/rules")
@RequiresPermission(RulesModule.CHECK)
class RulesApi {

    record PostedNode(
            @NotBlank @Size(max = 60) @Nullable String id,
            @NotBlank @Size(max = 30) @Nullable String kind,
            @Nullable LocalDate on,
            @Nullable Map<String, @NotNull Object> facts) {}

    record CaseBody(
            @NotNull @Nullable LocalDate on,
            @Nullable Map<String, @NotNull Object> facts,
            @Nullable List<@Valid @NotNull PostedNode> nodes) {}

    /** @param counts whether the case is held to it and does not keep it */
    record Answer(
            @Nullable String node,
            String standard,
            String title,
            Verdict verdict,
            Severity severity,
            boolean counts,
            @Nullable BigDecimal measured,
            @Nullable BigDecimal most,
            @Nullable BigDecimal least,
            BigDecimal by,
            List<String> missing,
            String regulation,
            String clause,
            String wayOn,
            @Nullable Grade grade,
            @Nullable String outweighedBy) {}

    /** @param unknown facts that might make it graver: then it is at least this grade */
    record Grade(String fact, String value, boolean orAbove, List<String> unknown) {}

    record KnownFact(String name, List<String> about, String type, String label, String unit, List<String> choices) {}

    private final Rules rules;
    private final CompiledStandards compiledStandards;

    RulesApi(Rules rules, CompiledStandards compiledStandards) {
        this.rules = rules;
        this.compiledStandards = compiledStandards;
    }

    @PostMapping("/check")
    @RequiresScope("rules:check")
    List<Answer> check(@RequestBody @Valid CaseBody posted) {
        var nodes = new ArrayList<CaseFacts.Node>();
        for (var node : posted.nodes() == null ? List.<PostedNode>of() : posted.nodes())
            nodes.add(new CaseFacts.Node(
                    String.valueOf(node.id()), String.valueOf(node.kind()), node.on(), orNone(node.facts())));
        var on = java.util.Objects.requireNonNull(posted.on());
        return rules.check(new CaseFacts(on, orNone(posted.facts()), nodes)).stream()
                .map(RulesApi::answer)
                .toList();
    }

    private static Map<String, Object> orNone(@Nullable Map<String, Object> facts) {
        return facts == null ? Map.of() : facts;
    }

    private static Answer answer(Finding finding) {
        var standard = finding.standard();
        return new Answer(
                finding.node(),
                standard.code(),
                standard.title().in(Texts.locale()),
                finding.verdict(),
                standard.severity(),
                finding.counts(),
                finding.measured(),
                finding.most(),
                finding.least(),
                finding.by(),
                finding.missing(),
                standard.regulation(),
                standard.clause(),
                finding.verdict().fault() ? RemedyWords.of(finding, Texts.locale()) : "",
                grade(finding.grading()),
                finding.outweighedBy());
    }

    private static @Nullable Grade grade(@Nullable Grading grading) {
        return grading == null
                ? null
                : new Grade(grading.fact(), grading.least(), grading.orAbove(), grading.unknown());
    }

    @GetMapping("/facts")
    @RequiresScope("rules:check")
    List<KnownFact> facts() {
        return compiledStandards.facts().kinds().stream()
                .flatMap(kind -> compiledStandards.facts().of(kind).stream())
                .distinct()
                .map(fact -> new KnownFact(
                        fact.name(),
                        fact.about().stream().sorted().toList(),
                        fact.type().name(),
                        fact.label().in(Texts.locale()),
                        fact.unit().in(Texts.locale()),
                        fact.choices().stream().map(choice -> choice.value()).toList()))
                .toList();
    }
}
