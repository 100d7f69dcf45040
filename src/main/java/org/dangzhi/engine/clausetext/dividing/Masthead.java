package org.dangzhi.engine.clausetext.dividing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangzhi.engine.clausetext.ParsedPart;
import org.dangzhi.engine.clausetext.PartKind;
import org.dangzhi.engine.clausetext.TextLine;
import org.jspecify.annotations.Nullable;

/** What a regulation says about itself; null is what it does not say in a way we know. */
public record Masthead(
        @Nullable String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate inForceFrom) {

    /** @param lines of the document, the first of which are those of the preamble */
    public static Masthead of(List<TextLine> lines, List<ParsedPart> parts) {
        var head = preamble(lines, parts);
        var texts = head.stream().map(TextLine::text).toList();
        var number = DocumentNumber.in(texts);
        var signature = IssuerAndDate.in(texts, parts);
        var issuedOn = signature.issuedOn();
        return new Masthead(
                RegulationTitle.in(head).orElse(null),
                number.orElse(null),
                signature
                        .issuer()
                        .or(() -> number.flatMap(DocumentNumber::issuer))
                        .orElse(null),
                issuedOn.orElse(null),
                EffectiveDate.from(texts, parts, issuedOn).orElse(null));
    }

    private static List<TextLine> preamble(List<TextLine> lines, List<ParsedPart> parts) {
        if (parts.isEmpty() || parts.getFirst().kind() != PartKind.PREAMBLE) return List.of();
        var count = parts.getFirst().text().lines().count();
        return lines.stream()
                .filter(line -> !line.text().isEmpty())
                .limit(count)
                .toList();
    }

    static Optional<String> bracketed(String line) {
        return line.matches("^[（(].{4,}[）)]$") ? Optional.of(line.substring(1, line.length() - 1)) : Optional.empty();
    }
}
