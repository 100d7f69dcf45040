package org.dangzhi.foundation.rules.page;

import java.util.List;

/**
 * Result of checking an expression while it is typed.
 *
 * @param faults by field: expressions that cannot be taken, with the place
 * @param findings of the facts beside it; none while there are faults
 */
public record ExpressionCheck(List<Fault> faults, Findings findings) {

    public record Fault(String field, String text) {}
}
