package org.dangzhi.foundation.regulations;

import java.time.LocalDate;
import java.util.UUID;
import org.dangzhi.foundation.records.FileId;
import org.jspecify.annotations.Nullable;

/**
 * A regulation of the office's library, one edition of it.
 *
 * @param code by which standards cite it; null for one that none cites
 * @param delivered hash of what was delivered and not changed since; null otherwise
 * @param repealed first day on which it is no longer in force
 * @param replaces the regulation or edition whose place it takes
 * @param draft in preparation: found and cited by nobody
 * @param whole whether its clauses are the full text; otherwise a summary
 * @param source where the text is from, and what was not certain
 * @param original the file it was loaded from
 */
public record Regulation(
        UUID id,
        int version,
        @Nullable String code,
        @Nullable String delivered,
        String title,
        String number,
        String issuer,
        IssuerLevel level,
        String category,
        @Nullable LocalDate issued,
        @Nullable LocalDate inForce,
        @Nullable LocalDate repealed,
        @Nullable UUID replaces,
        int edition,
        boolean draft,
        boolean whole,
        String source,
        @Nullable FileId original) {

    public boolean inForce(LocalDate day) {
        return !draft && inForce != null && !day.isBefore(inForce) && (repealed == null || day.isBefore(repealed));
    }
}
