package org.dangzhi.foundation.regulations;

import java.util.List;
import java.util.Map;

/** Port to who cites the clauses of a regulation, answered by the standards. */
public interface ClauseCitations {

    /** Citation of a clause; its page is {@code /rules/standards/<code>}. */
    record Citation(String code, String title) {}

    /** By label of the clause; a clause that nothing cites is absent. */
    Map<String, List<Citation>> of(String regulationCode);
}
