package org.dangzhi.foundation.sheets;

import java.util.Map;

/**
 * A row to be imported.
 *
 * @param number its true number in the file or block, the head counted, from 1
 * @param cells by column key, stripped; an absent column is an empty text
 */
public record SheetRow(int number, Map<String, String> cells) {

    public String cell(String key) {
        return cells.getOrDefault(key, "");
    }
}
