package org.dangzhi.foundation.rules.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * Findings in words.
 *
 * @param said how many of each, in one line
 * @param faults not kept, the gravest first
 * @param met standards that are kept
 * @param problem why nothing could be judged; empty otherwise
 */
public record Findings(String said, Asks asks, List<Row> faults, List<Row> unjudged, List<Row> met, String problem) {

    /**
     * Facts that decide most of what cannot be judged yet.
     *
     * @param text how many they are, and how much can be judged by them; empty for none
     * @param facts the fields to answer, by their addresses on the page, in order
     */
    public record Asks(String text, List<SelectOption> facts) {

        public static final Asks NONE = new Asks("", List.of());
    }

    /**
     * What one standard says.
     *
     * @param severity in words; empty where it is kept
     * @param node which part of the case; empty for the case itself
     * @param others what else governs the same thing, and why this counts
     */
    public record Row(
            VerdictLabel verdict,
            String severity,
            String node,
            String title,
            String address,
            String sentence,
            CitedClause cited,
            String wayOn,
            List<String> others) {}

    /** @param kind gives the colour */
    public record VerdictLabel(String kind, String icon, String text) {}
}
