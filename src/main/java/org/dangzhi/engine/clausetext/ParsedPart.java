package org.dangzhi.engine.clausetext;

import org.jspecify.annotations.Nullable;

/**
 * Part of a regulation, as printed: label, heading and text together are all its lines.
 *
 * @param label as printed, with a colon or 、 that belongs to it: 第十条, 一、, 2.1; empty for the preamble
 * @param number the label's own: 12 for 第十二条之一, 1 for 2.1; 0 where none is printed
 * @param heading as printed, perhaps in brackets; null without one
 * @param text paragraphs (款) and items (项) a line each, table cells parted by tabs; empty for a mere heading
 * @param doubt the first of those about this part; null if all is clear
 */
public record ParsedPart(
        PartKind kind,
        String label,
        int number,
        @Nullable String heading,
        String text,
        @Nullable ParseWarning doubt) {

    /** The heading without brackets around it: 目的 of 【目的】. */
    public @Nullable String name() {
        return heading == null ? null : heading.replaceAll("^[【〔［\\[（(]\\s*|\\s*[】〕］\\])）]$", "");
    }
}
