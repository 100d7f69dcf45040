package org.dangzhi.foundation.rules.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.Verdict;
import org.dangzhi.foundation.rules.judging.CompiledStandard;
import org.dangzhi.foundation.rules.judging.ExpressionCompiler.ResultKind;
import org.dangzhi.foundation.rules.judging.ExpressionFault;
import org.dangzhi.foundation.rules.judging.StandardJudge;
import org.dangzhi.foundation.rules.standards.PastCaseRows.PastCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Simulation of a standard before it counts: on facts, and on cases of the past. */
@Component
class StandardSimulation {

    /** Of very many cases the newest are tried. */
    private static final int MOST_CASES = 2_000;

    /**
     * An expression that cannot be taken.
     *
     * @param field of the standard: {@code applies}, {@code measure}, {@code most}, {@code least} or {@code keeps}
     */
    record FieldFault(String field, ExpressionFault fault) {}

    /**
     * What the changed standard would have found in past cases.
     *
     * @param cases how many were tried
     * @param judged in how many of them it has anything to say, now or changed
     */
    record PastRun(int cases, int judged, List<Difference> differences) {}

    /**
     * Part of a past case that would have been judged otherwise.
     *
     * @param node null for the case itself
     * @param before null where the standard was silent, as {@code after}
     */
    record Difference(
            String title,
            CaseFacts facts,
            @Nullable String node,
            @Nullable Verdict before,
            @Nullable Verdict after) {}

    private final CompiledStandards compiledStandards;
    private final CaseJudging cases;

    StandardSimulation(CompiledStandards compiledStandards, CaseJudging cases) {
        this.compiledStandards = compiledStandards;
        this.cases = cases;
    }

    /** Every expression that cannot be taken, in the order of the form. */
    List<FieldFault> faults(Standard typed) {
        var faults = new ArrayList<FieldFault>();
        fault(typed, "applies", typed.applies(), ResultKind.CONDITION).ifPresent(faults::add);
        fault(typed, "measure", typed.measure(), ResultKind.NUMBER).ifPresent(faults::add);
        fault(typed, "most", typed.most(), ResultKind.NUMBER).ifPresent(faults::add);
        fault(typed, "least", typed.least(), ResultKind.NUMBER).ifPresent(faults::add);
        fault(typed, "keeps", typed.keeps(), ResultKind.CONDITION).ifPresent(faults::add);
        return faults;
    }

    private Optional<FieldFault> fault(Standard typed, String field, String expression, ResultKind wanted) {
        if (expression.isBlank()) return Optional.empty();
        try {
            compiledStandards.expressions().compile(typed.about(), expression, wanted);
            return Optional.empty();
        } catch (ExpressionFault.Thrown thrown) {
            return Optional.of(new FieldFault(field, thrown.fault()));
        }
    }

    /** Judge who knows that standard alone, whatever its days; empty while expressions are missing or faulty. */
    Optional<StandardJudge> judge(Standard typed) {
        return compiled(typed).map(compiledStandards::judgeAlone);
    }

    /** Whether it says what is measured against what, or what is to be kept. */
    boolean isComplete(Standard typed) {
        boolean limited = !typed.most().isEmpty() || !typed.least().isEmpty();
        return typed.keeps().isEmpty()
                ? !typed.measure().isEmpty() && limited
                : typed.measure().isEmpty();
    }

    private Optional<CompiledStandard> compiled(Standard typed) {
        if (typed.measure().isEmpty() == typed.keeps().isEmpty()) return Optional.empty();
        try {
            var always = typed.during(LocalDate.MIN, null);
            return Optional.of(CompiledStandard.of(always, compiledStandards.expressions()));
        } catch (CompiledStandard.Fault fault) {
            return Optional.empty();
        }
    }

    /**
     * What would have been found in the cases of these days if the standard had held then, where it differs; empty while
     * expressions are missing or faulty.
     */
    Optional<PastRun> dryRun(Standard typed, LocalDate since, LocalDate until) {
        return faults(typed).isEmpty()
                ? compiled(typed).map(compiled -> dryRun(typed.code(), compiled, since, until))
                : Optional.empty();
    }

    private PastRun dryRun(String code, CompiledStandard compiled, LocalDate since, LocalDate until) {
        var past = cases.past(since, until, MOST_CASES);
        var before = compiledStandards.judge();
        var after = compiledStandards.judgeWith(compiled);
        var differences = new ArrayList<Difference>();
        int judged = 0;
        for (var one : past) {
            var was = of(before.check(one.facts()), code);
            var is = of(after.check(one.facts()), code);
            if (!was.isEmpty() || !is.isEmpty()) judged++;
            differences.addAll(differences(one, was, is));
        }
        return new PastRun(past.size(), judged, differences);
    }

    private static List<Finding> of(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.standard().code().equals(code))
                .toList();
    }

    private static List<Difference> differences(PastCase one, List<Finding> was, List<Finding> is) {
        var nodes = new LinkedHashSet<@Nullable String>();
        was.forEach(finding -> nodes.add(finding.node()));
        is.forEach(finding -> nodes.add(finding.node()));
        var differences = new ArrayList<Difference>();
        for (var node : nodes) {
            var before = verdict(was, node);
            var after = verdict(is, node);
            if (before != after) differences.add(new Difference(one.title(), one.facts(), node, before, after));
        }
        return differences;
    }

    private static @Nullable Verdict verdict(List<Finding> findings, @Nullable String node) {
        return findings.stream()
                .filter(finding -> Objects.equals(finding.node(), node))
                .map(Finding::verdict)
                .findFirst()
                .orElse(null);
    }
}
