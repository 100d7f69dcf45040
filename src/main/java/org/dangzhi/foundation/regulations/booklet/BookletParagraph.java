package org.dangzhi.foundation.regulations.booklet;

/**
 * Paragraph of a booklet's text.
 *
 * @param label printed in front in letters of its own; empty for most
 * @param entry its line in the contents, {@link Entry#NONE} for most
 */
record BookletParagraph(BookletStyle style, String label, String text, Entry entry) {

    BookletParagraph(BookletStyle style, String text) {
        this(style, "", text, Entry.NONE);
    }

    /** @param level 1 to 3; 0 for none */
    record Entry(int level, String text, String bookmark) {

        static final Entry NONE = new Entry(0, "", "");

        boolean isListed() {
            return level > 0;
        }
    }
}
