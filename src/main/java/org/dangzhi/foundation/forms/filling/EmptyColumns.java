package org.dangzhi.foundation.forms.filling;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;

/**
 * Leaving out of the columns of a filled table that have neither a head nor anything in them: a table for four kinds of shift fits
 * an office that has two. Columns that were as wide share the room, so that the table keeps its width.
 */
final class EmptyColumns {

    private EmptyColumns() {}

    /** @param filled columns that hold values, counted from 0; the others are left as the office drew them */
    static void remove(XWPFTable table, List<Integer> filled) {
        if (table.getRows().stream().anyMatch(EmptyColumns::isJoined)) return;
        for (var column : filled.reversed()) if (isEmpty(table, column)) remove(table, column);
    }

    /** Cells over several columns have no column of their own. */
    private static boolean isJoined(XWPFTableRow row) {
        return row.getTableCells().size() != grid(row.getTable()).size()
                || row.getTableCells().stream()
                        .map(cell -> cell.getCTTc().getTcPr())
                        .filter(Objects::nonNull)
                        .anyMatch(properties -> properties.isSetGridSpan());
    }

    private static boolean isEmpty(XWPFTable table, int column) {
        return table.getRows().stream()
                .allMatch(row -> row.getCell(column).getText().isBlank());
    }

    private static void remove(XWPFTable table, int column) {
        var width = width(grid(table).get(column));
        for (var row : table.getRows()) row.removeCell(column);
        table.getCTTbl().getTblGrid().removeGridCol(column);
        var columns = grid(table);
        var sharing = columns.stream().filter(other -> width(other) == width).count();
        if (sharing == 0) return;
        for (var i = 0; i < columns.size(); i++)
            if (width(columns.get(i)) == width) widen(table, i, width + width / sharing);
    }

    private static void widen(XWPFTable table, int column, long width) {
        grid(table).get(column).setW(BigInteger.valueOf(width));
        for (var row : table.getRows()) {
            var properties = row.getCell(column).getCTTc().getTcPr();
            if (properties != null && properties.isSetTcW()) properties.getTcW().setW(BigInteger.valueOf(width));
        }
    }

    private static List<CTTblGridCol> grid(XWPFTable table) {
        var grid = table.getCTTbl().getTblGrid();
        return grid == null ? List.of() : grid.getGridColList();
    }

    /** In twentieths of a point. */
    private static long width(CTTblGridCol column) {
        return column.getW() instanceof BigInteger width ? width.longValue() : 0;
    }
}
