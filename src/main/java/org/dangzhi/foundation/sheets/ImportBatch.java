package org.dangzhi.foundation.sheets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Batch of rows from one file or block on their way in.
 *
 * @param remarks what whoever takes it should know of the file, in their language
 * @param takenAt empty while it is a preview
 */
record ImportBatch(
        UUID id,
        String importId,
        List<Row> rows,
        List<String> remarks,
        @Nullable Instant takenAt) {

    /**
     * A row and what became of it.
     *
     * @param problems why it cannot be or was not taken; empty for a good row
     * @param note what a good row does beside coming in; empty for nothing
     */
    record Row(SheetRow row, List<String> problems, String note) {

        Row(SheetRow row, List<String> problems) {
            this(row, problems, "");
        }

        boolean good() {
            return problems.isEmpty();
        }
    }

    List<Row> good() {
        return rows.stream().filter(Row::good).toList();
    }

    List<Row> failed() {
        return rows.stream().filter(row -> !row.good()).toList();
    }
}
