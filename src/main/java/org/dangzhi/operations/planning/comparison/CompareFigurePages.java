package org.dangzhi.operations.planning.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.page.ComparePage.BrokenRules;
import org.dangzhi.operations.planning.page.ComparePage.Figure;
import org.dangzhi.operations.planning.page.ComparePage.Line;
import org.dangzhi.operations.planning.problem.BreachWords;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.dangzhi.operations.planning.problem.ShiftFigures;
import org.dangzhi.operations.planning.rules.DutyKind;
import org.springframework.stereotype.Component;

/** Presenter of what two drafts cost, item by item, and of what each does not keep. */
@Component
class CompareFigurePages {

    /** Of what is not kept: the dearest speak for the rest. */
    private static final int TOLD = 6;

    private static final String WISHES = "request";

    private final BreachWords words;
    private final Texts texts;

    CompareFigurePages(BreachWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** Gaps, weekends and nights, then points: of the shares together, of the wishes, of each other rule, of all. */
    List<Line> lines(ComparedDraft first, ComparedDraft second) {
        var lines = new ArrayList<Line>();
        lines.add(line("planning.compare.gaps", first.gaps(), second.gaps(), Long::toString));
        for (var duty : List.of(DutyKind.WEEKEND, DutyKind.NIGHT))
            spread(duty, first, second).ifPresent(lines::add);
        lines.add(line("planning.compare.shares", shares(first), shares(second), ShiftFigures::points));
        lines.add(wishes(first, second));
        rules(first, second)
                .map(rule -> new Line(words.rule(rule), false, rule(rule, first, second), rule(rule, second, first)))
                .forEach(lines::add);
        lines.add(new Line(
                texts.t("planning.compare.total"),
                true,
                less(first.solution().points(), second.solution().points(), ShiftFigures::points),
                less(second.solution().points(), first.solution().points(), ShiftFigures::points)));
        return lines;
    }

    private Line line(String word, long first, long second, LongFunction<String> written) {
        return new Line(texts.t(word), false, less(first, second, written), less(second, first, written));
    }

    /** A figure of which less is better. */
    static Figure less(long one, long other, LongFunction<String> written) {
        return less("", one, other, written);
    }

    private static Figure less(String note, long one, long other, LongFunction<String> written) {
        return new Figure(note, written.apply(one), one < other ? "win" : "");
    }

    private Optional<Line> spread(DutyKind duty, ComparedDraft first, ComparedDraft second) {
        return share(duty, first)
                .flatMap(one -> share(duty, second)
                        .map(other -> new Line(
                                texts.t("planning.compare.spread", texts.t(duty.word())),
                                false,
                                less(one.spread(), other.spread(), ShiftFigures::shifts),
                                less(other.spread(), one.spread(), ShiftFigures::shifts))));
    }

    private static Optional<FairShare> share(DutyKind duty, ComparedDraft draft) {
        return draft.score().fairness().stream()
                .filter(share -> share.fairness().equals(duty.of(RosterPart.OFFICER)))
                .findFirst();
    }

    private static long shares(ComparedDraft draft) {
        return draft.score().byRule().entrySet().stream()
                .filter(cost -> ofShares(cost.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean ofShares(String rule) {
        return rule.indexOf('.') > 0;
    }

    private Line wishes(ComparedDraft first, ComparedDraft second) {
        return new Line(texts.t("planning.compare.wishes"), false, wish(first, second), wish(second, first));
    }

    private static Figure wish(ComparedDraft one, ComparedDraft other) {
        return less(
                one.wishesMet() + "/" + one.wishes(), points(WISHES, one), points(WISHES, other), ShiftFigures::points);
    }

    /** Rules that cost something in one of them. */
    private static Stream<String> rules(ComparedDraft first, ComparedDraft second) {
        var rules = new TreeSet<>(first.score().byRule().keySet());
        rules.addAll(second.score().byRule().keySet());
        return rules.stream()
                .filter(rule ->
                        !ofShares(rule) && !rule.equals(WISHES) && points(rule, first) + points(rule, second) > 0);
    }

    private Figure rule(String rule, ComparedDraft one, ComparedDraft other) {
        return less(
                texts.t("planning.compare.times", one.count(rule)),
                points(rule, one),
                points(rule, other),
                ShiftFigures::points);
    }

    private static long points(String rule, ComparedDraft draft) {
        return draft.score().byRule().getOrDefault(rule, 0L);
    }

    /** What one of them does not keep, under its name; what neither keeps, once. */
    BrokenRules broken(ProblemLabels labels, ComparedDraft first, ComparedDraft second) {
        var one = words.breaches(first.problem(), labels, first.rulesOnly());
        var other = words.breaches(second.problem(), labels, second.rulesOnly());
        var lines = Stream.of(
                        told(first, one.stream().filter(line -> !other.contains(line))),
                        told(second, other.stream().filter(line -> !one.contains(line))),
                        one.stream().filter(other::contains).map(line -> texts.t("planning.compare.both", line)))
                .flatMap(some -> some)
                .toList();
        return new BrokenRules(musts(first, second), texts.shortened(lines, TOLD, "planning.more"));
    }

    private Stream<String> told(ComparedDraft draft, Stream<String> lines) {
        return lines.map(line -> texts.t("planning.compare.of", draft.draft().number(), line));
    }

    private String musts(ComparedDraft first, ComparedDraft second) {
        int one = first.score().hard().size();
        int other = second.score().hard().size();
        if (one + other == 0) return texts.t("planning.compare.musts.none");
        return texts.t(
                "planning.compare.musts",
                first.draft().number(),
                one,
                second.draft().number(),
                other);
    }
}
