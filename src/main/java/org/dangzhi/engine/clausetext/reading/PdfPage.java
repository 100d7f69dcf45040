package org.dangzhi.engine.clausetext.reading;

import java.util.List;

/**
 * What stands on one page.
 *
 * @param number counted from 1
 * @param rows from top to bottom
 */
record PdfPage(int number, List<PlacedRow> rows) {

    /**
     * A row and where it stands.
     *
     * @param height of its base line: 0 at the top of the page, 1 at the bottom
     */
    record PlacedRow(PrintedRow row, double height) {}
}
