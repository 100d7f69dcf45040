package org.dangzhi.foundation.rules.standards;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.regulations.CitationTitleQuery;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Fact;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.Verdict;
import org.dangzhi.foundation.rules.page.CitedClause;
import org.dangzhi.foundation.rules.page.Findings;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says findings as a refusal reads: what is wrong, by how much, by which clause, and the lawful way on. */
@Component
@Transactional(readOnly = true)
class FindingWords {

    private static final int MOST_ASKED = 2;
    private static final String TABLE = "limit:";
    private static final String PLACE = "place:";

    private static final List<String> KINDS = List.of(
            "MEAL",
            "LODGING",
            "VEHICLE",
            "ARRIVAL",
            "VISIT",
            "MEETING",
            "GIFT",
            "TRAVEL",
            "SETTLEMENT",
            "REPORT",
            CaseFacts.CASE);

    private final CompiledStandards compiledStandards;
    private final CitationTitleQuery citations;
    private final Texts texts;

    FindingWords(CompiledStandards compiledStandards, CitationTitleQuery citations, Texts texts) {
        this.compiledStandards = compiledStandards;
        this.citations = citations;
        this.texts = texts;
    }

    Findings none(String problem) {
        return new Findings("", Findings.Asks.NONE, List.of(), List.of(), List.of(), problem);
    }

    Findings of(List<Finding> findings) {
        var titles = citations.titles(findings.stream()
                .map(finding -> finding.standard().regulation())
                .distinct()
                .toList());
        var counting = findings.stream()
                .filter(finding -> finding.outweighedBy() == null)
                .sorted(Comparator.comparing(finding -> finding.standard().severity()))
                .toList();
        return new Findings(
                said(counting),
                asks(with(counting, Verdict.UNJUDGED).toList()),
                rows(counting.stream().filter(Finding::counts), findings, titles),
                rows(with(counting, Verdict.UNJUDGED), findings, titles),
                rows(with(counting, Verdict.MET), findings, titles),
                "");
    }

    private static Stream<Finding> with(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict);
    }

    /** The facts of which most is in want, two at a time: whoever answers them sees what is asked next. */
    private Findings.Asks asks(List<Finding> unjudged) {
        var wanted = new LinkedHashMap<String, SelectOption>();
        var waiting = new LinkedHashMap<String, Integer>();
        for (var finding : unjudged)
            for (var name : finding.missing())
                fact(finding.standard(), name).ifPresent(fact -> {
                    wanted.putIfAbsent(
                            name, new SelectOption("#f-f." + name, fact.label().in(Texts.locale())));
                    waiting.merge(name, 1, Integer::sum);
                });
        if (wanted.isEmpty()) return Findings.Asks.NONE;
        var first = waiting.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_ASKED)
                .map(Map.Entry::getKey)
                .toList();
        long told = unjudged.stream()
                .filter(finding -> finding.missing().stream().anyMatch(first::contains))
                .count();
        return new Findings.Asks(
                texts.t("rules.ask", first.size(), told),
                first.stream().map(wanted::get).toList());
    }

    private Optional<Fact> fact(Standard standard, String name) {
        return compiledStandards.facts().known(standard.about()).stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst();
    }

    private List<Findings.Row> rows(Stream<Finding> some, List<Finding> all, Map<String, String> titles) {
        return some.map(finding -> row(finding, all, titles)).toList();
    }

    private String said(List<Finding> counting) {
        long faults = counting.stream().filter(Finding::counts).count();
        long unjudged = counting.stream()
                .filter(finding -> finding.verdict() == Verdict.UNJUDGED)
                .count();
        return texts.t("rules.said", faults, unjudged, counting.size() - faults - unjudged);
    }

    private Findings.Row row(Finding finding, List<Finding> all, Map<String, String> titles) {
        var standard = finding.standard();
        boolean fault = finding.verdict().fault();
        return new Findings.Row(
                label(finding),
                fault ? texts.t(standard.severity().word()) : "",
                finding.node() == null ? "" : finding.node(),
                standard.title().in(Texts.locale()),
                address(standard),
                sentence(finding),
                citation(standard, titles),
                fault ? RemedyWords.of(finding, Texts.locale()) : "",
                all.stream()
                        .filter(other -> standard.code().equals(other.outweighedBy())
                                && Objects.equals(other.node(), finding.node()))
                        .map(other -> other(other, titles))
                        .toList());
    }

    private Findings.VerdictLabel label(Finding finding) {
        var verdict = finding.verdict();
        var text = texts.t(verdict.word());
        if (verdict == Verdict.UNJUDGED) return new Findings.VerdictLabel("past", "help-circle", text);
        if (!verdict.fault()) return new Findings.VerdictLabel("go", "circle-check", text);
        return switch (finding.standard().severity()) {
            case REFUSE -> new Findings.VerdictLabel("alarm", "ban", text);
            case WARN -> new Findings.VerdictLabel("warn", "alert-triangle", text);
            case REMIND -> new Findings.VerdictLabel("", "info-circle", text);
        };
    }

    CitedClause citation(Standard standard, Map<String, String> titles) {
        return new CitedClause(
                cited(standard, titles), titles.containsKey(standard.regulation()) ? clause(standard) : "");
    }

    /** The page of a standard. */
    static String address(Standard standard) {
        return "/rules/standards/" + standard.code();
    }

    /** The clause that a standard cites, in the edition in force. */
    private static String clause(Standard standard) {
        return "/rules/code/" + standard.regulation() + "?clause="
                + URLEncoder.encode(standard.clause(), StandardCharsets.UTF_8);
    }

    /** {@code 《党政机关国内公务接待管理规定》第十条}; the clause alone where the library has no such regulation. */
    private String cited(Standard standard, Map<String, String> titles) {
        var title = titles.get(standard.regulation());
        return title == null ? standard.clause() : texts.t("rules.cited", title, standard.clause());
    }

    private String other(Finding other, Map<String, String> titles) {
        return texts.t(
                "rules.other",
                other.standard().title().in(Texts.locale()),
                texts.t(other.verdict().word()),
                limits(other),
                cited(other.standard(), titles));
    }

    private String sentence(Finding finding) {
        return (verdict(finding) + " " + grade(finding)).strip();
    }

    /** {@code 按已知情况为较大或以上（直接经济损失未知）。}; empty where the standard is about no grade. */
    private String grade(Finding finding) {
        var grading = finding.grading();
        if (grading == null) return "";
        var grade = choice(finding.standard(), grading.fact(), grading.least());
        return grading.orAbove()
                ? texts.t("rules.say.grade.above", grade, names(finding.standard(), grading.unknown()))
                : texts.t("rules.say.grade", grade);
    }

    private String choice(Standard standard, String fact, String value) {
        return compiledStandards.facts().known(standard.about()).stream()
                .filter(one -> one.name().equals(fact))
                .flatMap(one -> one.choices().stream())
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.label().in(Texts.locale()))
                .findFirst()
                .orElse(value);
    }

    private String verdict(Finding finding) {
        var unit = finding.standard().unit().in(Texts.locale());
        return switch (finding.verdict()) {
            case OVER ->
                texts.t(
                        "rules.say.over",
                        amount(finding.measured(), unit),
                        amount(finding.most(), unit),
                        amount(finding.by(), unit));
            case UNDER ->
                texts.t(
                        "rules.say.under",
                        amount(finding.measured(), unit),
                        amount(finding.least(), unit),
                        amount(finding.by(), unit));
            case BROKEN -> "";
            case UNJUDGED -> texts.t("rules.say.unjudged", names(finding.standard(), finding.missing()));
            case MET ->
                finding.measured() == null
                        ? ""
                        : texts.t("rules.say.met", amount(finding.measured(), unit), limits(finding));
        };
    }

    /** {@code 最多 3 人}, {@code 至少 1 辆}, both, or nothing. */
    String limits(Finding finding) {
        var unit = finding.standard().unit().in(Texts.locale());
        var parts = new ArrayList<String>();
        if (finding.least() != null) parts.add(texts.t("rules.atLeast", amount(finding.least(), unit)));
        if (finding.most() != null) parts.add(texts.t("rules.atMost", amount(finding.most(), unit)));
        return String.join(texts.t("rules.and"), parts);
    }

    private String amount(@Nullable BigDecimal value, String unit) {
        return (RemedyWords.number(value) + " " + unit).strip();
    }

    private String names(Standard standard, List<String> facts) {
        return String.join(
                texts.t("rules.and"),
                facts.stream().map(name -> missing(standard, name)).toList());
    }

    private String missing(Standard standard, String name) {
        if (name.startsWith(TABLE)) {
            var table = name.substring(TABLE.length());
            return texts.t("rules.missing.limit", texts.or("rules.table." + table, table));
        }
        if (name.startsWith(PLACE)) return texts.t("rules.missing.place", name.substring(PLACE.length()));
        return fact(standard, name)
                .map(fact -> fact.label().in(Texts.locale()))
                .orElseGet(() -> texts.or("rules.missing." + name, name));
    }

    /** Kinds of cases and nodes in words, as a reception meets them; the case itself last. */
    List<SelectOption> kinds() {
        return compiledStandards.facts().kinds().stream()
                .sorted(Comparator.comparing(FindingWords::place))
                .map(kind -> new SelectOption(kind, texts.t("regulations.node." + kind)))
                .toList();
    }

    private static int place(String kind) {
        int place = KINDS.indexOf(kind);
        return place < 0 ? KINDS.size() : place;
    }
}
