package org.dangzhi.engine.clausetext.reading;

import java.util.regex.Pattern;
import org.dangzhi.engine.clausetext.ChineseNumerals;
import org.dangzhi.engine.clausetext.dividing.LabelParser;

/**
 * Printed row, of which a paragraph may have several.
 *
 * @param text stripped; empty for an empty row
 * @param page 0 in plain text
 * @param left of its first character; in points on a page, in columns of plain text
 * @param right of its last
 * @param em width of a Chinese character in the same unit
 */
record PrintedRow(String text, int page, double left, double right, double em, boolean bold) {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:第\\s*(?:[%s]\\s*)+[编章节条](?:之[%s]+)?(?:[\\s　【〔\\[:：].*)?|[总分附]\\s*则|附\\s*[件表录][\\s　\\d一二三四五六七八九十:：]*)$"
                    .formatted(ChineseNumerals.SIGNS, ChineseNumerals.SIGNS));
    private static final Pattern LOOSE_LABEL =
            Pattern.compile("^第\\s*(?:[%s]\\s*)+[编章节条].*".formatted(ChineseNumerals.SIGNS));
    private static final Pattern ITEM =
            Pattern.compile("^(?:[一二三四五六七八九十百]+、|[（(][%s]+[）)]|[0-9]+[.．、)）\\s]|[0-9]+(?:\\.[0-9]+)+).*"
                    .formatted(ChineseNumerals.SIGNS));
    private static final Pattern LEADER =
            Pattern.compile(".*(?:[.…·．]{3,}|[\\s　]{2,}|\t)\\s*[-—(（]?\\s*\\d{1,3}\\s*[-—)）]?$");

    /** Ends like a sentence or before a list. */
    boolean endsSentence() {
        return LabelParser.endsSentence(text);
    }

    /** Begins a part by its look; whether it does, the divider judges. */
    boolean isLabelled() {
        return LABEL.matcher(text).matches();
    }

    boolean mayBeLabelled() {
        return LOOSE_LABEL.matcher(text).matches() && !LabelParser.refers(text);
    }

    boolean isItem() {
        return ITEM.matcher(text).matches();
    }

    /** A line of a table of contents, with its page. */
    boolean endsWithPage() {
        return LEADER.matcher(text).matches();
    }
}
