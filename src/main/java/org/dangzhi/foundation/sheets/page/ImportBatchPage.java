package org.dangzhi.foundation.sheets.page;

import java.util.List;

/**
 * Page of an import's rows before they are taken, or of what became of them.
 *
 * @param remarks what whoever takes them should know of the file
 * @param rows the failed ones first, then as many good ones as fit a page
 * @param left out of {@code rows}, all of them good; 0 for none
 */
public record ImportBatchPage(
        String id,
        String address,
        String title,
        String back,
        Outcome outcome,
        List<String> columns,
        List<String> remarks,
        List<Row> rows,
        int left) {

    /**
     * What became of the rows.
     *
     * @param taken whether the good ones are in
     * @param good how many can be, or were taken
     * @param failed how many cannot be, or were not
     */
    public record Outcome(boolean taken, int good, int failed) {}

    /** Whether any row has something to say. */
    public boolean said() {
        return outcome.failed() > 0 || rows.stream().anyMatch(row -> !row.note().isEmpty());
    }

    /** @param note what a good row does beside coming in; empty for nothing */
    public record Row(String number, List<String> cells, List<String> problems, String note) {

        public boolean good() {
            return problems.isEmpty();
        }
    }
}
