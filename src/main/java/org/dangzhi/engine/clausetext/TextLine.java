package org.dangzhi.engine.clausetext;

import java.util.Set;

/**
 * Line of a file: one paragraph, or one row of a table with its cells parted by tabs.
 *
 * @param text without line breaks, not stripped; empty for an empty paragraph
 * @param page counted from 1; 0 where the file has no pages, as in Word and plain text
 */
public record TextLine(String text, int page, Set<Hint> hints) {

    /** What the eye sees and the text does not say. */
    public enum Hint {
        BOLD,
        CENTRED,
        /** A row of a table with several columns. */
        TABLE,
        /** Stands for a page that is only a picture: its words are not among the lines. */
        UNREAD_PAGE
    }

    public TextLine {
        hints = Set.copyOf(hints);
    }

    public static TextLine of(String text) {
        return new TextLine(text, 0, Set.of());
    }

    public boolean has(Hint hint) {
        return hints.contains(hint);
    }

    public TextLine with(String other) {
        return new TextLine(other, page, hints);
    }
}
