package org.dangzhi.engine.press.setting;

import java.util.List;
import org.dangzhi.engine.press.reading.Block.Borders;
import org.dangzhi.engine.press.reading.Block.Cell;

/**
 * Box of a table cell with its lines.
 *
 * @param row its first row in the piece, {@code rows} how many it reaches over
 */
record CellBox(Cell cell, Borders borders, int row, int rows, List<LayoutBox> lines) {

    float height() {
        return cell.margins().top() + BlockSetter.height(lines) + cell.margins().bottom();
    }

    /** How many lines fit into a cell of this height. */
    int fitting(float height) {
        var room = height - cell.margins().top() - cell.margins().bottom();
        var count = 0;
        for (var line : lines) {
            room -= line.before() + line.height();
            if (room < -0.01f) break;
            room -= line.after();
            count++;
        }
        return count;
    }

    CellBox at(int row, int rows, List<LayoutBox> lines) {
        return new CellBox(cell, borders, row, rows, lines);
    }

    void paint(PdfCanvas canvas, float left, float top, float right, float bottom) {
        var free = bottom - top - height();
        var y = top
                + cell.margins().top()
                + switch (cell.at()) {
                    case "center", "both" -> Math.max(0, free / 2);
                    case "bottom" -> Math.max(0, free);
                    default -> 0;
                };
        for (var line : lines) {
            line.paint(canvas, left + cell.margins().left(), y + line.before());
            y += line.before() + line.height() + line.after();
        }
        if (borders.top() != null) canvas.line(borders.top(), left, top, right, top);
        if (borders.bottom() != null) canvas.line(borders.bottom(), left, bottom, right, bottom);
        if (borders.left() != null) canvas.line(borders.left(), left, top, left, bottom);
        if (borders.right() != null) canvas.line(borders.right(), right, top, right, bottom);
    }
}
