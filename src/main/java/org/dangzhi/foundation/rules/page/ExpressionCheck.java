package org.dangzhi.foundation.rules.page;

import java.util.List;

/**
 * Result of checking an expression while it is typed.
 *
 * @param sentence what the standard asks, as its readers will see it; empty while there are faults
 * @param faults by field: expressions that cannot be taken, with the place
 * @param findings of the facts beside it; none while there are faults
 */
public record ExpressionCheck(String sentence, List<Fault> faults, Findings findings) {

    public record Fault(String field, String text) {}
}
