package org.dangzhi.foundation.rules.judging;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.rules.FactCatalogue;
import org.dangzhi.foundation.rules.StandardProfile;
import org.dangzhi.foundation.rules.standards.ShippedStandards;

/** Standards as shipped, ready to judge. */
public final class ShippedRules {

    public static final FactCatalogue FACTS = new FactCatalogue(ShippedStandards.facts());
    public static final ExpressionCompiler EXPRESSIONS = new ExpressionCompiler(FACTS);
    public static final List<CompiledStandard> STANDARDS = compiled();
    private static final LimitLookup LIMITS = new LimitLookup(ShippedStandards.limits(), List.of());

    private ShippedRules() {}

    public static StandardJudge judge(StandardProfile profile) {
        return new StandardJudge(STANDARDS, LIMITS, profile);
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
