package org.dangzhi.foundation.rules.judging;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.rules.FactBook;
import org.dangzhi.foundation.rules.Profile;
import org.dangzhi.foundation.rules.standards.ShippedStandards;

/** What is shipped, ready to judge. */
public final class Shipped {

    public static final FactBook FACTS = new FactBook(ShippedStandards.facts());
    public static final Expressions EXPRESSIONS = new Expressions(FACTS);
    public static final List<Compiled> STANDARDS = compiled();
    private static final Limits LIMITS = new Limits(ShippedStandards.limits(), List.of());

    private Shipped() {}

    public static Judge judge(Profile profile) {
        return new Judge(STANDARDS, LIMITS, profile);
    }

    private static List<Compiled> compiled() {
        var compiled = new ArrayList<Compiled>();
        for (var standard : ShippedStandards.standards())
            try {
                compiled.add(Compiled.of(standard, EXPRESSIONS));
            } catch (Compiled.Fault fault) {
                throw new AssertionError(standard.code() + " " + fault.getMessage(), fault);
            }
        return compiled;
    }
}
