package org.dangzhi.foundation.rules.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.FactCatalogue;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.PlaceCatalogue;
import org.dangzhi.foundation.rules.StandardProfile;
import org.dangzhi.foundation.rules.standards.ShippedStandards;

/** Standards as shipped, ready to judge. */
public final class ShippedRules {

    public static final FactCatalogue FACTS = new FactCatalogue(ShippedStandards.facts(), ShippedStandards.grades());
    public static final ExpressionCompiler EXPRESSIONS = new ExpressionCompiler(FACTS);
    public static final List<CompiledStandard> STANDARDS = compiled();
    public static final PlaceCatalogue PLACES = new PlaceCatalogue(ShippedStandards.places());
    private static final LimitLookup LIMITS = new LimitLookup(ShippedStandards.limits(), List.of(), PLACES);

    private ShippedRules() {}

    public static StandardJudge judge(StandardProfile profile) {
        return new StandardJudge(STANDARDS, FACTS, LIMITS, profile);
    }

    /** What one standard says of a node of a case, its facts as they come from outside. */
    public static Finding of(
            String standard, LocalDate on, Map<String, Object> common, String kind, Map<String, Object> own) {
        var facts = new CaseFacts(
                on,
                FACTS.read(CaseFacts.CASE, common, "values"),
                List.of(new CaseFacts.Node("1", kind, null, FACTS.read(kind, own, "values"))));
        return judge(StandardProfile.PARTY_GOVERNMENT).check(facts).stream()
                .filter(found -> found.standard().code().equals(standard))
                .findFirst()
                .orElseThrow();
    }

    private static List<CompiledStandard> compiled() {
        var compiled = new ArrayList<CompiledStandard>();
        for (var standard : ShippedStandards.standards())
            try {
                compiled.add(CompiledStandard.of(standard, EXPRESSIONS));
            } catch (CompiledStandard.Fault fault) {
                throw new AssertionError(standard.code() + " " + fault.getMessage(), fault);
            }
        return compiled;
    }
}
