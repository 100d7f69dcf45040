package org.dangzhi.engine.press.setting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dangzhi.engine.press.reading.DocumentMark;
import org.jspecify.annotations.Nullable;

/**
 * Box of table rows that merged cells tie together, mostly one.
 *
 * @param edges of the columns, from the left of the text
 * @param whole rows are not torn between pages unless they are longer than one
 * @param keepsNext stays on the page of the row, or of the paragraph after the table, that follows
 */
record RowGroupBox(
        float[] edges,
        List<CellBox> cells,
        float[] heights,
        boolean whole,
        List<RowGroupBox> headings,
        boolean keepsNext)
        implements LayoutBox {

    /** Rows as high as their cells need; a cell over several rows makes the last of them higher. */
    static RowGroupBox of(
            float[] edges,
            List<CellBox> cells,
            float[] least,
            boolean whole,
            List<RowGroupBox> headings,
            boolean keepsNext) {
        var heights = least.clone();
        for (var cell : cells) if (cell.rows() == 1) heights[cell.row()] = Math.max(heights[cell.row()], cell.height());
        for (var cell : cells) {
            var last = cell.row() + cell.rows() - 1;
            heights[last] += Math.max(0, cell.height() - sum(heights, cell.row(), last + 1));
        }
        return new RowGroupBox(edges, cells, heights, whole, headings, keepsNext);
    }

    private static float sum(float[] heights, int from, int to) {
        var sum = 0f;
        for (var row = from; row < to; row++) sum += heights[row];
        return sum;
    }

    @Override
    public float before() {
        return 0;
    }

    @Override
    public float height() {
        return sum(heights, 0, heights.length);
    }

    @Override
    public float after() {
        return 0;
    }

    @Override
    public boolean startsPage() {
        return false;
    }

    @Override
    public List<DocumentMark> marks() {
        return cells.stream()
                .flatMap(cell -> cell.lines().stream())
                .flatMap(line -> line.marks().stream())
                .toList();
    }

    @Override
    public void paint(PdfCanvas canvas, float x, float top) {
        for (var cell : cells) paint(cell, canvas, x, top, true);
        for (var cell : cells) paint(cell, canvas, x, top, false);
    }

    /** Grounds first, so that they hide no neighbour's line. */
    private void paint(CellBox cell, PdfCanvas canvas, float x, float top, boolean ground) {
        var left = x + edges[cell.cell().column()];
        var right = x + edges[cell.cell().column() + cell.cell().span()];
        var upper = top + sum(heights, 0, cell.row());
        var lower = top + sum(heights, 0, cell.row() + cell.rows());
        if (!ground) cell.paint(canvas, left, upper, right, lower);
        else if (cell.cell().fill() != null) canvas.fill(cell.cell().fill(), left, upper, right, lower);
    }

    @Override
    public @Nullable Split split(float room, float page) {
        if (heights.length > 1 && height() <= page / 2) return null;
        var rows = 0;
        while (rows < heights.length && sum(heights, 0, rows + 1) <= room) rows++;
        if (rows > 0) return between(rows);
        return whole && heights[0] <= page ? null : within(room, page);
    }

    /** Between two rows; a cell that reaches over the border has its further lines below it. */
    private Split between(int rows) {
        var above = new ArrayList<CellBox>();
        var below = new ArrayList<CellBox>();
        for (var cell : cells) {
            var end = cell.row() + cell.rows();
            if (end <= rows) above.add(cell);
            else if (cell.row() >= rows) below.add(cell.at(cell.row() - rows, cell.rows(), cell.lines()));
            else {
                var fitting = cell.fitting(sum(heights, cell.row(), rows));
                above.add(cell.at(cell.row(), rows - cell.row(), cell.lines().subList(0, fitting)));
                below.add(cell.at(
                        0,
                        end - rows,
                        cell.lines().subList(fitting, cell.lines().size())));
            }
        }
        return new Split(
                of(edges, above, Arrays.copyOf(heights, rows), whole, headings, keepsNext),
                of(edges, below, Arrays.copyOfRange(heights, rows, heights.length), whole, headings, keepsNext));
    }

    /** Inside the first row: each of its cells goes on below. On an empty page at least one line is taken, so that it ends. */
    private @Nullable Split within(float room, float page) {
        var above = new ArrayList<CellBox>();
        var below = new ArrayList<CellBox>();
        var taken = 0;
        for (var cell : cells) {
            if (cell.row() > 0) {
                below.add(cell);
                continue;
            }
            var fitting = cell.fitting(room);
            if (fitting == 0 && room >= page && !cell.lines().isEmpty()) fitting = 1;
            taken += fitting;
            above.add(cell.at(0, 1, cell.lines().subList(0, fitting)));
            below.add(cell.at(
                    0, cell.rows(), cell.lines().subList(fitting, cell.lines().size())));
        }
        if (taken == 0) return null;
        var head = of(edges, above, new float[1], whole, headings, keepsNext);
        var least = heights.clone();
        least[0] = 0;
        return new Split(head, of(edges, below, least, whole, headings, keepsNext));
    }
}
