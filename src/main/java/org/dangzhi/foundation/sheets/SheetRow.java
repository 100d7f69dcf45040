package org.dangzhi.foundation.sheets;

import java.util.Map;

/**
 * A row to be imported.
 *
 * @param number its true number in the file or block, the head counted, from 1
 * @param cells by column key, stripped; of the columns that the file has: an empty cell is an empty text
 */
public record SheetRow(int number, Map<String, String> cells) {

    /** Whether the file has the column: what an absent one would say stays as it is. */
    public boolean has(String key) {
        return cells.containsKey(key);
    }

    /** Empty also for a column that the file does not have. */
    public String cell(String key) {
        return cells.getOrDefault(key, "");
    }
}
