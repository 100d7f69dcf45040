package org.dangzhi.engine.press.setting;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.engine.press.reading.Block;
import org.dangzhi.engine.press.reading.Block.Borders;
import org.dangzhi.engine.press.reading.Block.Cell;
import org.dangzhi.engine.press.reading.Block.Row;
import org.dangzhi.engine.press.reading.Block.Table;

/** Sets a table in pieces: rows that merged cells tie together are one piece. */
final class TableSetter {

    private TableSetter() {}

    static List<RowGroupBox> rows(Table table, float width) {
        var edges = edges(table, width);
        var headings = new ArrayList<RowGroupBox>();
        var pieces = new ArrayList<RowGroupBox>();
        for (var from = 0; from < table.rows().size(); ) {
            var to = groupEnd(table.rows(), from);
            var heading = table.rows().get(from).heading() && headings.size() == pieces.size();
            var piece =
                    piece(table.rows().subList(from, to), edges, heading ? List.of() : List.copyOf(headings), heading);
            pieces.add(piece);
            if (heading) headings.add(piece);
            from = to;
        }
        return pieces;
    }

    /** Column edges from the left of the text. */
    private static float[] edges(Table table, float width) {
        var edges = new float[table.columns().length + 1];
        edges[0] = switch (table.align()) {
            case "center" -> (width - table.width()) / 2;
            case "right", "end" -> width - table.width();
            default -> table.indent();
        };
        for (var i = 0; i < table.columns().length; i++) edges[i + 1] = edges[i] + table.columns()[i];
        return edges;
    }

    /** The first row after {@code from} into which no cell reaches from above. */
    private static int groupEnd(List<Row> rows, int from) {
        var to = from + 1;
        while (to < rows.size()
                && rows.get(to).cells().stream().anyMatch(cell -> cell.merge().equals("continue"))) to++;
        return to;
    }

    private static RowGroupBox piece(List<Row> rows, float[] edges, List<RowGroupBox> headings, boolean heading) {
        var cells = new ArrayList<CellBox>();
        for (var row = 0; row < rows.size(); row++)
            for (var cell : rows.get(row).cells())
                if (!cell.merge().equals("continue") || row == 0) cells.add(cell(rows, row, cell, edges));
        var least = new float[rows.size()];
        for (var row = 0; row < least.length; row++) least[row] = rows.get(row).least();
        return RowGroupBox.of(
                edges,
                cells,
                least,
                rows.stream().allMatch(Row::whole),
                headings,
                heading || keepsNext(rows.getLast()));
    }

    /** Word keeps a row with the next one when the paragraphs in it are to be kept. */
    private static boolean keepsNext(Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.content().stream())
                .anyMatch(block -> block instanceof Block.Paragraph paragraph
                        && paragraph.format().keepsNext());
    }

    private static CellBox cell(List<Row> rows, int row, Cell cell, float[] edges) {
        var height = 1;
        var bottom = cell.borders().bottom();
        while (row + height < rows.size()) {
            var below = rows.get(row + height).cells().stream()
                    .filter(other ->
                            other.column() == cell.column() && other.merge().equals("continue"))
                    .findFirst();
            if (below.isEmpty()) break;
            bottom = below.get().borders().bottom();
            height++;
        }
        var width = edges[cell.column() + cell.span()] - edges[cell.column()];
        var inner = width - cell.margins().left() - cell.margins().right();
        var borders = new Borders(
                cell.borders().top(),
                cell.borders().left(),
                bottom,
                cell.borders().right());
        return new CellBox(cell, borders, row, height, BlockSetter.pieces(cell.content(), Math.max(inner, 1)));
    }
}
