package org.dangzhi.foundation.rules.page;

import java.util.List;

/**
 * Findings in words.
 *
 * @param said how many of each, in one line
 * @param faults not kept, the gravest first
 * @param met standards that are kept
 * @param problem why nothing could be judged; empty otherwise
 */
public record Findings(String said, List<Row> faults, List<Row> unjudged, List<Row> met, String problem) {

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
