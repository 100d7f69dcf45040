package org.dangzhi.foundation.forms.filling;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Keeping together of the lines that close a form, mostly remarks and signatures, and of these with the rows above them. */
final class ClosingLines {

    /** More lines are text and no signatures. */
    private static final int MOST = 8;

    private ClosingLines() {}

    /** The lines under the last table are one block. */
    static void keepTogether(XWPFDocument document) {
        var elements = document.getBodyElements();
        var from = elements.size();
        while (from > 0 && elements.get(from - 1) instanceof XWPFParagraph) from--;
        if (from == 0 || elements.size() - from > MOST) return;
        for (var line : elements.subList(from, Math.max(from, elements.size() - 1)))
            ((XWPFParagraph) line).setKeepNext(true);
    }

    static void keepWithNext(XWPFTableRow row) {
        for (var cell : row.getTableCells()) for (var paragraph : cell.getParagraphs()) paragraph.setKeepNext(true);
    }
}
