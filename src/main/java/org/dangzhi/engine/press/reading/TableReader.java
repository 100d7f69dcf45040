package org.dangzhi.engine.press.reading;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.dangzhi.engine.press.reading.Block.Borders;
import org.dangzhi.engine.press.reading.Block.Cell;
import org.dangzhi.engine.press.reading.Block.Insets;
import org.dangzhi.engine.press.reading.Block.Line;
import org.dangzhi.engine.press.reading.Block.Row;
import org.dangzhi.engine.press.reading.Block.Table;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads tables. */
final class TableReader {

    private static final float SIDE_MARGIN = 5.4f;

    private final BodyReader reader;

    TableReader(BodyReader reader) {
        this.reader = reader;
    }

    Table table(Element table) throws UnsupportedDocxException {
        var own = Xml.child(table, "tblPr");
        var style = own.flatMap(properties -> Xml.child(properties, "tblStyle"))
                .map(id -> Xml.attribute(id, "val"))
                .orElse(null);
        var format = reader.styles.table(style, "tblPr").under(own);
        var paragraphs = reader.styles.table(style, "pPr");
        var lines = inside(table, "tr");
        var columns = columns(table, lines);
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            var row = new Edges(format, rows.isEmpty(), rows.size() == lines.size() - 1, columns.length);
            rows.add(row(line, row, paragraphs, columns.length));
        }
        return new Table(columns, format.points("tblInd", "w", 0), format.value("jc", "left"), rows);
    }

    /** As the grid says; where there is none, as the first row's cells say. */
    private static float[] columns(Element table, List<Element> rows) {
        var grid = Xml.child(table, "tblGrid")
                .map(all -> Xml.children(all, "gridCol"))
                .orElse(List.of());
        var widths = grid.isEmpty() && !rows.isEmpty()
                ? inside(rows.getFirst(), "tc").stream()
                        .flatMap(cell -> Xml.path(cell, "tcPr", "tcW").stream())
                        .toList()
                : grid;
        var columns = new float[widths.size()];
        for (var i = 0; i < columns.length; i++) columns[i] = WordUnits.twentieths(widths.get(i), "w", 20);
        return columns.length == 0 ? new float[] {100} : columns;
    }

    private Row row(Element row, Edges edges, PropertyCascade paragraphs, int columns) throws UnsupportedDocxException {
        var format = new PropertyCascade(Xml.child(row, "trPr").stream().toList());
        var cells = new ArrayList<Cell>();
        var column = (int) WordUnits.number(format.value("gridBefore", "0"), 0);
        for (var element : inside(row, "tc")) {
            var cell = new PropertyCascade(Xml.child(element, "tcPr").stream().toList());
            var span = (int) Math.max(1, WordUnits.number(cell.value("gridSpan", "1"), 1));
            if (column >= columns) break;
            span = Math.min(span, columns - column);
            cells.add(cell(element, cell, edges, column, span, paragraphs));
            column += span;
        }
        return new Row(cells, format.points("trHeight", "val", 0), format.on("cantSplit"), format.on("tblHeader"));
    }

    /** Rows of a table, cells of a row; a content control may lie around each. */
    private static List<Element> inside(Element parent, String name) {
        return Xml.children(parent, name, "sdt", "sdtContent").stream()
                .flatMap(child -> name.equals(child.getLocalName()) ? Stream.of(child) : inside(child, name).stream())
                .toList();
    }

    private Cell cell(
            Element element, PropertyCascade format, Edges edges, int column, int span, PropertyCascade paragraphs)
            throws UnsupportedDocxException {
        var merge = format.find("vMerge")
                .map(mark -> Objects.requireNonNullElse(Xml.attribute(mark, "val"), "continue"))
                .orElse("");
        var content = merge.equals("continue") ? List.<Block>of() : reader.blocks(Xml.children(element), paragraphs);
        return new Cell(
                column,
                span,
                merge,
                edges.margins(format),
                edges.borders(format, column, span),
                fill(format),
                format.value("vAlign", "top"),
                content);
    }

    private static @Nullable Color fill(PropertyCascade cell) {
        var hex = cell.attribute("shd", "fill").orElse("auto");
        return hex.matches("[0-9A-Fa-f]{6}") ? new Color(Integer.parseInt(hex, 16)) : null;
    }

    /** What the table gives a cell by its place. */
    private record Edges(PropertyCascade table, boolean firstRow, boolean lastRow, int columns) {

        Borders borders(PropertyCascade cell, int column, int span) {
            return new Borders(
                    edge(cell, firstRow ? "top" : "insideH", "top"),
                    edge(cell, column == 0 ? "left" : "insideV", "left"),
                    edge(cell, lastRow ? "bottom" : "insideH", "bottom"),
                    edge(cell, column + span == columns ? "right" : "insideV", "right"));
        }

        private @Nullable Line edge(PropertyCascade cell, String ofTable, String ofCell) {
            return cell.find("tcBorders", ofCell)
                    .or(() -> table.find("tblBorders", ofTable))
                    .map(BorderReader::of)
                    .orElse(null);
        }

        Insets margins(PropertyCascade cell) {
            return new Insets(
                    margin(cell, "top", 0),
                    margin(cell, "left", SIDE_MARGIN),
                    margin(cell, "bottom", 0),
                    margin(cell, "right", SIDE_MARGIN));
        }

        private float margin(PropertyCascade cell, String side, float otherwise) {
            return Optional.<Element>empty()
                    .or(() -> cell.find("tcMar", side))
                    .or(() -> table.find("tblCellMar", side))
                    .map(margin -> WordUnits.twentieths(margin, "w", otherwise))
                    .orElse(otherwise);
        }
    }
}
