package org.dangzhi.engine.clausetext;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Regulation in its parts, with what its text says about itself; null is what it does not say.
 *
 * @param title without the signs 《》 around it
 * @param number of the document, as printed: 财行〔2016〕214号
 * @param parts in order; every line of the text is in exactly one, but for a table of contents
 * @param doubts those about the whole first, then in the order of the parts
 */
public record ParsedRegulation(
        @Nullable String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate inForceFrom,
        List<ParsedPart> parts,
        List<ParseWarning> doubts) {

    public ParsedRegulation {
        parts = List.copyOf(parts);
        doubts = List.copyOf(doubts);
    }
}
