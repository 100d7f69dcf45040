package org.dangzhi.engine.press.draft;

import static org.dangzhi.engine.press.draft.WordMarkup.p;
import static org.dangzhi.engine.press.draft.WordMarkup.twips;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Table of fixed column widths with thin inner and thicker outer lines, as official forms have. */
public final class TemplateDraftTable {

    private final double[] widths;
    private int sideMargin = 74;
    private int upperMargin = 28;
    private final StringBuilder rows = new StringBuilder();
    private StringBuilder row = new StringBuilder();
    private int column;

    public TemplateDraftTable(double... widths) {
        this.widths = widths;
    }

    /** Cells with hardly any white around their text. */
    public TemplateDraftTable narrow() {
        sideMargin = 34;
        upperMargin = 0;
        return this;
    }

    /** A dark-on-white label cell over {@code span} columns. */
    public TemplateDraftTable label(int span, String text) {
        return cell(span, p("Label", text), "center");
    }

    public TemplateDraftTable value(int span, String text) {
        return cell(span, p("Cell", text), "center");
    }

    public TemplateDraftTable middle(int span, String text) {
        return cell(span, p("CellMiddle", text), "center");
    }

    /** A value whose row stays on the page of the next one. */
    public TemplateDraftTable kept(int span, String text) {
        return cell(span, p("CellMiddle", "<w:keepNext/>", text), "center");
    }

    public TemplateDraftTable tight(int span, String text) {
        return cell(span, p("Tight", text), "center");
    }

    public TemplateDraftTable tiny(int span, String text) {
        return cell(span, p("Tiny", text), "center");
    }

    /** Paragraphs that begin at the top of the cell. */
    public TemplateDraftTable text(int span, String... paragraphs) {
        return cell(span, String.join("", paragraphs), "top");
    }

    private TemplateDraftTable cell(int span, String content, String align) {
        var width = twips(Arrays.stream(widths, column, column + span).sum());
        column += span;
        row.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(width))
                .append(span > 1 ? "<w:gridSpan w:val=\"%d\"/>".formatted(span) : "")
                .append("<w:vAlign w:val=\"%s\"/></w:tcPr>%s</w:tc>".formatted(align, content));
        return this;
    }

    /** Ends a row of at least this height that stays on one page. */
    public TemplateDraftTable row(double height) {
        return end("<w:cantSplit/>" + height(height));
    }

    /** Ends a row whose text may run over to the next page. */
    public TemplateDraftTable openRow(double height) {
        return end(height(height));
    }

    /** Ends a row that is repeated at the top of each page. */
    public TemplateDraftTable head(double height) {
        return end("<w:cantSplit/>" + height(height) + "<w:tblHeader/>");
    }

    private static String height(double height) {
        return "<w:trHeight w:val=\"%d\" w:hRule=\"atLeast\"/>".formatted(twips(height));
    }

    private TemplateDraftTable end(String properties) {
        if (column != widths.length) throw new IllegalStateException("row of " + column + " columns");
        rows.append("<w:tr><w:trPr>")
                .append(properties)
                .append("</w:trPr>")
                .append(row)
                .append("</w:tr>");
        row = new StringBuilder();
        column = 0;
        return this;
    }

    @Override
    public String toString() {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
                        .formatted(twips(Arrays.stream(widths).sum()))
                + "<w:tblBorders>" + line("top", 12) + line("left", 12) + line("bottom", 12) + line("right", 12)
                + line("insideH", 6) + line("insideV", 6) + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
                + "<w:tblCellMar>" + margin("top", upperMargin) + margin("left", sideMargin)
                + margin("bottom", upperMargin)
                + margin("right", sideMargin) + "</w:tblCellMar></w:tblPr><w:tblGrid>"
                + Arrays.stream(widths)
                        .mapToObj(width -> "<w:gridCol w:w=\"" + twips(width) + "\"/>")
                        .collect(Collectors.joining())
                + "</w:tblGrid>" + rows + "</w:tbl>";
    }

    private static String margin(String edge, int width) {
        return "<w:%s w:w=\"%d\" w:type=\"dxa\"/>".formatted(edge, width);
    }

    private static String line(String edge, int eighths) {
        return "<w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"0\" w:color=\"000000\"/>".formatted(edge, eighths);
    }
}
