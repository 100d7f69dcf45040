package org.dangzhi.foundation.rules.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.rules.FactCatalogue;

/**
 * Limit that hangs on one whole number, told as steps: up to eleven guests three, from twelve on four. People read steps
 * where an expression says a third of the guests.
 */
public final class LimitSteps {

    /** As far as a reception usually goes: the last step goes on beyond it. */
    public static final int LAST = 30;

    /** One step. @param to the last number of it, included */
    public record Step(int from, int to, BigDecimal limit) {}

    private final FactCatalogue catalogue;
    private final LimitLookup limits;

    public LimitSteps(FactCatalogue catalogue, LimitLookup limits) {
        this.catalogue = catalogue;
        this.limits = limits;
    }

    /** From one to {@link #LAST}, as of that day; empty where one of the numbers has no limit. */
    public List<Step> of(Term limit, String fact, LocalDate on) {
        var steps = new ArrayList<Step>();
        for (int number = 1; number <= LAST; number++) {
            var known = new FactResolver(Map.of(fact, (long) number), Map.of(), on, limits, catalogue);
            var found = known.ask(limit);
            if (found.isEmpty()) return List.of();
            add(steps, number, Arithmetic.decimal(found.get()));
        }
        return steps;
    }

    private static void add(List<Step> steps, int number, BigDecimal limit) {
        boolean same = !steps.isEmpty() && steps.getLast().limit().compareTo(limit) == 0;
        if (same) steps.set(steps.size() - 1, new Step(steps.getLast().from(), number, limit));
        else steps.add(new Step(number, number, limit));
    }
}
