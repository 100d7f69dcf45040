package org.dangzhi.foundation.regulations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What is known of a regulation besides its clauses and its days in force.
 *
 * @param number of the document: 财行〔2013〕531号; empty where it has none
 * @param category code of the office's category
 * @param whole whether its clauses are the full text; otherwise a summary
 * @param source where the text is from, and what was not certain
 */
public record RegulationDescription(
        String title,
        String number,
        String issuer,
        IssuerLevel level,
        String category,
        @Column("issued_on") @Nullable LocalDate issued,
        boolean whole,
        String source) {

    /** The same regulation, now with its full text. */
    RegulationDescription asWhole() {
        return new RegulationDescription(title, number, issuer, level, category, issued, true, source);
    }

    /** Whether other words lead to it, since those of a clause hold the regulation's title and number. */
    public boolean isFoundAlike(RegulationDescription other) {
        return title.equals(other.title) && number.equals(other.number);
    }
}
