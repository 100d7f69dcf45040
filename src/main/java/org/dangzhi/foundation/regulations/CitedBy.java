package org.dangzhi.foundation.regulations;

import java.util.List;
import java.util.Map;

/** Who cites the clauses of a regulation; answered by the standards. */
public interface CitedBy {

    /** What cites a clause: its page is {@code /rules/standards/<code>}. */
    record Cited(String code, String title) {}

    /** By label of the clause; a clause that nothing cites is absent. */
    Map<String, List<Cited>> of(String regulationCode);
}
