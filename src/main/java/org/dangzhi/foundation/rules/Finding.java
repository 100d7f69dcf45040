package org.dangzhi.foundation.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one standard says of a case or a node of it.
 *
 * @param node null for the case itself
 * @param measured what was measured, and {@code most}, {@code least} what may be; null where the standard measures nothing,
 *     sets no such limit, or could not be judged
 * @param by how much too many or too few; nought otherwise
 * @param missing names of the facts that would have to be known, when it could not be judged; {@code limit:lodging} for
 *     a table without a row, {@code place:广洲} for a place that nobody knows, {@code arithmetic} for what has no result
 * @param grading the grade that the facts make, where the standard is about one and any of them is known; null otherwise
 * @param outweighedBy code of a stricter or graver standard over the same thing; null for the one that counts
 */
public record Finding(
        @Nullable String node,
        Standard standard,
        Verdict verdict,
        @Nullable BigDecimal measured,
        @Nullable BigDecimal most,
        @Nullable BigDecimal least,
        BigDecimal by,
        List<String> missing,
        @Nullable Grading grading,
        @Nullable String outweighedBy) {

    /** Of a standard that measures nothing, by whether it is kept. */
    public static Finding kept(@Nullable String node, Standard standard, boolean kept, @Nullable Grading grading) {
        return withoutFigures(node, standard, kept ? Verdict.MET : Verdict.BROKEN, List.of(), grading);
    }

    /** Of a standard that cannot be judged, for want of what is missing. */
    public static Finding unjudged(
            @Nullable String node, Standard standard, List<String> missing, @Nullable Grading grading) {
        return withoutFigures(node, standard, Verdict.UNJUDGED, missing, grading);
    }

    private static Finding withoutFigures(
            @Nullable String node,
            Standard standard,
            Verdict verdict,
            List<String> missing,
            @Nullable Grading grading) {
        return new Finding(node, standard, verdict, null, null, null, BigDecimal.ZERO, missing, grading, null);
    }

    /** Of a standard that holds what was measured to its limits. */
    public static Finding measured(
            @Nullable String node,
            Standard standard,
            BigDecimal measured,
            @Nullable BigDecimal most,
            @Nullable BigDecimal least) {
        var over = most == null ? BigDecimal.ZERO : measured.subtract(most).max(BigDecimal.ZERO);
        var under = least == null ? BigDecimal.ZERO : least.subtract(measured).max(BigDecimal.ZERO);
        var verdict = over.signum() > 0 ? Verdict.OVER : under.signum() > 0 ? Verdict.UNDER : Verdict.MET;
        var by = verdict == Verdict.OVER ? over : under;
        return new Finding(node, standard, verdict, measured, most, least, by, List.of(), null, null);
    }

    /** Whether it is what the case is held to, and not kept. */
    public boolean counts() {
        return outweighedBy == null && verdict.fault();
    }

    /** Whether it forbids going on. */
    public boolean refuses() {
        return counts() && standard.severity() == Severity.REFUSE;
    }

    public Finding outweighed(String code) {
        return new Finding(node, standard, verdict, measured, most, least, by, missing, grading, code);
    }
}
