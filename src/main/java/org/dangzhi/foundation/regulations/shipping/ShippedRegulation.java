package org.dangzhi.foundation.regulations.shipping;

import java.time.LocalDate;
import java.util.List;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.regulations.RegulationDescription;
import org.dangzhi.foundation.regulations.RegulationTerm;
import org.jspecify.annotations.Nullable;

/**
 * A regulation as it is shipped.
 *
 * @param replacedBy code of the one that took its place; empty while it is in force
 * @param whole whether the clauses are the full text; otherwise our own summary
 * @param own whether it is a text of the office's own to start from
 * @param hash of the file: what an office got of it before, and did not change, follows it
 */
public record ShippedRegulation(
        String code,
        String title,
        String number,
        String issuer,
        IssuerLevel level,
        String category,
        @Nullable LocalDate issued,
        LocalDate inForce,
        @Nullable LocalDate repealed,
        String replacedBy,
        boolean whole,
        String source,
        boolean own,
        List<Clause> clauses,
        String hash) {

    RegulationDescription description() {
        return new RegulationDescription(title, number, issuer, level, category, issued, whole, source);
    }

    RegulationTerm term() {
        return new RegulationTerm(inForce, repealed);
    }

    /** @param chapter whether it is the title of a chapter, and no clause */
    public record Clause(boolean chapter, String label, String heading, String text) {}
}
