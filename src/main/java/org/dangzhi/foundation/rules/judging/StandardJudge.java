package org.dangzhi.foundation.rules.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.FactCatalogue;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.StandardProfile;
import org.jspecify.annotations.Nullable;

/** Judge of a case: holds its facts to the standards. */
public final class StandardJudge {

    private final Map<String, List<CompiledStandard>> byKind = new LinkedHashMap<>();
    private final FactCatalogue catalogue;
    private final LimitLookup limits;

    /** @param profile of the office; standards of the other say nothing */
    public StandardJudge(
            Collection<CompiledStandard> standards,
            FactCatalogue catalogue,
            LimitLookup limits,
            StandardProfile profile) {
        this.catalogue = catalogue;
        this.limits = limits;
        for (var one : standards)
            if (one.standard().profiles().contains(profile))
                byKind.computeIfAbsent(one.standard().about(), kind -> new ArrayList<>())
                        .add(one);
    }

    /** As {@code Rules.check}. The facts are of the right types. */
    public List<Finding> check(CaseFacts stated) {
        var facts = new NodeTally(catalogue).counted(stated);
        var findings = new ArrayList<>(about(CaseFacts.CASE, null, facts.values(), Map.of(), facts.on()));
        for (var node : facts.nodes())
            findings.addAll(about(
                    node.kind(), node.id(), node.values(), facts.values(), node.on() == null ? facts.on() : node.on()));
        return findings;
    }

    private List<Finding> about(
            String kind, @Nullable String node, Map<String, Object> own, Map<String, Object> common, LocalDate on) {
        var known = new FactResolver(own, common, on, limits, catalogue);
        var findings = new ArrayList<Finding>();
        for (var standard : byKind.getOrDefault(kind, List.of()))
            if (standard.standard().inForce(on)) finding(standard, node, known).ifPresent(findings::add);
        return FindingPrecedence.of(findings);
    }

    private static Optional<Finding> finding(CompiledStandard one, @Nullable String node, FactResolver known) {
        if (one.unreadable()) return Optional.of(Finding.unjudged(node, one.standard(), List.of("expression"), null));
        known.fresh();
        if (one.applies() != null) {
            var applies = known.ask(one.applies());
            if (applies.isEmpty()) return Optional.of(unjudged(one, node, known));
            if (!(Boolean) applies.get()) return Optional.empty();
            known.fresh();
        }
        return Optional.of(one.keeps() != null ? kept(one, node, known, one.keeps()) : measured(one, node, known));
    }

    private static Finding kept(CompiledStandard one, @Nullable String node, FactResolver known, Term keeps) {
        return known.ask(keeps)
                .map(kept -> Finding.kept(node, one.standard(), (Boolean) kept, known.grading()))
                .orElseGet(() -> unjudged(one, node, known));
    }

    private static Finding measured(CompiledStandard one, @Nullable String node, FactResolver known) {
        var measured = number(known, one.measure());
        var most = number(known, one.most());
        var least = number(known, one.least());
        if (measured == null || most == null && one.most() != null || least == null && one.least() != null)
            return unjudged(one, node, known);
        return Finding.measured(node, one.standard(), measured, most, least);
    }

    private static @Nullable BigDecimal number(FactResolver known, @Nullable Term program) {
        if (program == null) return null;
        return known.ask(program).map(Arithmetic::decimal).orElse(null);
    }

    private static Finding unjudged(CompiledStandard one, @Nullable String node, FactResolver known) {
        return Finding.unjudged(node, one.standard(), known.missing(), known.grading());
    }
}
