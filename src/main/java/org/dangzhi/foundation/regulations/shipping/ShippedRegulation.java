package org.dangzhi.foundation.regulations.shipping;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dangzhi.foundation.regulations.RegulationDescription;
import org.dangzhi.foundation.regulations.RegulationTerm;

/**
 * A regulation as it is shipped.
 *
 * @param replacedBy code of the one that took its place; empty while it is in force
 * @param own whether it is a text of the office's own to start from
 * @param hash of the file: what an office got of it before, and did not change, follows it
 */
public record ShippedRegulation(
        String code,
        RegulationDescription description,
        RegulationTerm term,
        String replacedBy,
        boolean own,
        List<Clause> clauses,
        String hash) {

    /** First day on which it is in force: one that is shipped has one. */
    LocalDate inForce() {
        return Objects.requireNonNull(term.inForce());
    }

    /** @param chapter whether it is the title of a chapter, and no clause */
    public record Clause(boolean chapter, String label, String heading, String text) {}
}
