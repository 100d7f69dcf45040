package org.dangzhi.foundation.regulations.page;

import java.util.List;

/**
 * A draft beside the edition whose place it is to take.
 *
 * @param before what it is compared with
 * @param rows clauses that differ, in their order
 */
public record ComparisonPage(RegulationHeader head, String before, List<Count> counts, List<Row> rows) {

    /** How many clauses are new, gone, changed, the same. */
    public record Count(String word, String figure) {}

    /**
     * @param kind {@code NEW}, {@code GONE}, {@code CHANGED}
     * @param was text in the edition before, empty for a new one
     * @param is text in the draft, empty for one that is gone
     */
    public record Row(String kind, String word, String label, String was, String is) {}
}
