package org.dangzhi.foundation.rules.standards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.foundation.rules.Fact;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.judging.ExpressionCompiler;
import org.dangzhi.foundation.rules.judging.ExpressionFault;
import org.dangzhi.foundation.rules.judging.LimitSteps;
import org.dangzhi.foundation.rules.judging.LimitSteps.Step;
import org.dangzhi.foundation.rules.page.StandardLimits;
import org.dangzhi.foundation.rules.page.StandardLimits.Bound;
import org.dangzhi.foundation.rules.page.StandardLimits.Case;
import org.dangzhi.foundation.rules.page.StandardLimits.Mark;
import org.dangzhi.foundation.rules.page.StandardLimits.StepLine;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;

/**
 * Presenter of what a standard allows: as figures where it hangs on one number, as its cases where it chooses, and by the
 * tables that it looks up.
 */
@Component
class StandardLimitPages {

    private static final Pattern TABLE = Pattern.compile("limit\\('([a-z.]+)'");
    private static final Pattern NAME = Pattern.compile("[a-z_]+");

    /** Longer ones are read off the line. */
    private static final int MOST_CASES = 14;

    // the drawing's field: 826 by 132, the line within
    private static final double LEFT = 34;
    private static final double RIGHT = 814;
    private static final double TOP = 14;
    private static final double BOTTOM = 110;
    private static final int EACH = 5;

    private final CompiledStandards compiledStandards;
    private final StandardSentences sentences;
    private final Texts texts;
    private final TimeWords times;

    StandardLimitPages(CompiledStandards compiledStandards, StandardSentences sentences, Texts texts, TimeWords times) {
        this.compiledStandards = compiledStandards;
        this.sentences = sentences;
        this.texts = texts;
        this.times = times;
    }

    StandardLimits of(Standard one) {
        var bounds = one.most().equals(one.least())
                ? bound(one, "exactly", one.most()).stream()
                : Stream.concat(bound(one, "most", one.most()).stream(), bound(one, "least", one.least()).stream());
        return new StandardLimits(bounds.toList(), tables(one));
    }

    private Optional<Bound> bound(Standard one, String title, String expression) {
        var fact = only(one, expression);
        var steps = fact.map(number -> steps(one, expression, number)).orElse(List.of());
        if (steps.size() > 1) return Optional.of(stepped(one, title, fact.orElseThrow(), steps));
        var branches = sentences.branches(one, expression);
        if (branches.size() < 2) return Optional.empty();
        var cases = branches.stream()
                .map(branch -> new Case(
                        branch.when().isEmpty() ? texts.t("rules.limit.otherwise") : branch.when(), branch.value()))
                .toList();
        return Optional.of(new Bound(texts.t("rules.limit." + title), texts.t("rules.limit.case"), cases, null));
    }

    /** The whole number on which it hangs, if it hangs on nothing else. */
    private Optional<Fact> only(Standard one, String expression) {
        var named = NAME.matcher(expression)
                .results()
                .map(match -> match.group())
                .flatMap(name -> compiledStandards.facts().known(one.about()).stream()
                        .filter(fact -> fact.name().equals(name)))
                .distinct()
                .toList();
        return named.size() == 1 && named.getFirst().type() == Fact.Type.INT
                ? Optional.of(named.getFirst())
                : Optional.empty();
    }

    private List<Step> steps(Standard one, String expression, Fact number) {
        try {
            var limit = compiledStandards
                    .expressions()
                    .compile(one.about(), expression, ExpressionCompiler.ResultKind.NUMBER);
            return compiledStandards.steps().of(limit, number.name(), times.today());
        } catch (ExpressionFault.Thrown unreadable) {
            return List.of();
        }
    }

    private Bound stepped(Standard one, String title, Fact number, List<Step> steps) {
        var by = number.label().in(Texts.locale());
        var cases = steps.stream()
                .map(step -> new Case(span(step), amount(one, step.limit())))
                .toList();
        return new Bound(
                texts.t("rules.limit." + title),
                by,
                cases.size() > MOST_CASES ? List.of() : cases,
                line(by, steps, cases));
    }

    private String amount(Standard one, BigDecimal limit) {
        return (RemedyWords.number(limit) + " " + one.unit().in(Texts.locale())).strip();
    }

    /** {@code 12–14}, or the number alone. */
    private static String span(Step step) {
        return step.from() == step.to() ? Integer.toString(step.from()) : step.from() + "–" + step.to();
    }

    private StepLine line(String by, List<Step> steps, List<Case> cases) {
        var highest = steps.stream().map(Step::limit).reduce(BigDecimal.ONE, BigDecimal::max);
        var across = IntStream.rangeClosed(1, LimitSteps.LAST)
                .filter(number -> number == 1 || number % EACH == 0)
                .mapToObj(number -> new Mark(figure(across(number)), Integer.toString(number)))
                .toList();
        var up = Stream.of(BigDecimal.ZERO, half(highest), highest)
                .distinct()
                .map(limit -> new Mark(figure(height(limit, highest)), RemedyWords.number(limit)))
                .toList();
        var said = String.join(
                texts.t("rules.and"),
                cases.stream()
                        .map(step -> texts.t("rules.limit.step", by, step.when(), step.limit()))
                        .toList());
        return new StepLine(path(steps, highest), across, up, said);
    }

    private static BigDecimal half(BigDecimal highest) {
        return highest.divide(BigDecimal.TWO, 0, RoundingMode.HALF_UP);
    }

    /** Along at one height, then straight up or down to the next, half-way between two numbers. */
    private static String path(List<Step> steps, BigDecimal highest) {
        var path = new ArrayList<String>();
        path.add("M" + figure(LEFT) + " " + figure(height(steps.getFirst().limit(), highest)));
        for (var step : steps) {
            path.add("V" + figure(height(step.limit(), highest)));
            path.add("H" + figure(step.to() == LimitSteps.LAST ? RIGHT : across(step.to() + 0.5)));
        }
        return String.join(" ", path);
    }

    private static double across(double number) {
        return LEFT + (number - 1) * (RIGHT - LEFT) / (LimitSteps.LAST - 1);
    }

    private static double height(BigDecimal limit, BigDecimal highest) {
        return BOTTOM - limit.doubleValue() / highest.doubleValue() * (BOTTOM - TOP);
    }

    private static String figure(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    private List<SelectOption> tables(Standard one) {
        return TABLE.matcher(String.join(" ", one.applies(), one.measure(), one.most(), one.least(), one.keeps()))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .map(table -> new SelectOption(
                        "/rules/limits?table=" + table, texts.or("rules.table." + table, texts.t("rules.limits"))))
                .toList();
    }
}
