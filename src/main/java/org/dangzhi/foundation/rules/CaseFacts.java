package org.dangzhi.foundation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a case: a reception, a meeting, a claim.
 *
 * @param on the day by whose rules it is judged
 * @param values of the case as a whole, by the names of {@link FactCatalogue}: {@code guests} → 6; a fact that is not there is
 *     unknown, and standards that need it cannot be judged
 * @param nodes its meals, rooms, journeys …
 * @param whole whether these are all its nodes, so that what is counted over them is the count of the case
 */
public record CaseFacts(LocalDate on, Map<String, Object> values, List<Node> nodes, boolean whole) {

    /** The kind of facts that concern the case itself. */
    public static final String CASE = "CASE";

    /** With all its nodes. */
    public CaseFacts(LocalDate on, Map<String, Object> values, List<Node> nodes) {
        this(on, values, nodes, true);
    }

    /** Of which others may exist: a single meal that somebody asks about. */
    public static CaseFacts part(LocalDate on, Map<String, Object> values, List<Node> nodes) {
        return new CaseFacts(on, values, nodes, false);
    }

    public CaseFacts {
        values = Map.copyOf(values);
        nodes = List.copyOf(nodes);
    }

    /**
     * A part of a case; the case's own facts are known to it too.
     *
     * @param id by which findings name it
     * @param kind {@code MEAL}, {@code LODGING} …
     * @param on its own day; null for the case's
     */
    public record Node(String id, String kind, @Nullable LocalDate on, Map<String, Object> values) {

        public Node {
            values = Map.copyOf(values);
        }
    }
}
