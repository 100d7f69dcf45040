package org.dangzhi.engine.clausetext.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** PDFBox stripper that collects the rows of each page with their positions. */
final class PdfRowExtractor extends PDFTextStripper {

    private final List<PdfPage> pages = new ArrayList<>();
    private final List<PdfPage.PlacedRow> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> signs = new ArrayList<>();

    private PdfRowExtractor() {
        setSortByPosition(true);
    }

    static List<PdfPage> of(PDDocument document) throws IOException {
        var reader = new PdfRowExtractor();
        reader.writeText(document, Writer.nullWriter());
        return List.copyOf(reader.pages);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        text.append(words);
        signs.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endRow();
    }

    @Override
    protected void endPage(PDPage page) {
        endRow();
        pages.add(new PdfPage(getCurrentPageNo(), List.copyOf(rows)));
        rows.clear();
    }

    private void endRow() {
        var words = text.toString().replace('\u00A0', ' ').strip();
        var inked = signs.stream().filter(sign -> !sign.getUnicode().isBlank()).toList();
        if (!words.isEmpty() && !inked.isEmpty()) rows.add(placed(words, inked));
        text.setLength(0);
        signs.clear();
    }

    private PdfPage.PlacedRow placed(String words, List<TextPosition> inked) {
        var first = inked.getFirst();
        var right = inked.stream()
                .mapToDouble(sign -> sign.getXDirAdj() + sign.getWidthDirAdj())
                .max()
                .orElse(0);
        var em = Math.max(first.getFontSizeInPt(), 1);
        var bold = inked.stream().allMatch(PdfRowExtractor::isBold);
        var row = new PrintedRow(words, getCurrentPageNo(), first.getXDirAdj(), right, em, bold);
        return new PdfPage.PlacedRow(row, first.getYDirAdj() / Math.max(first.getPageHeight(), 1));
    }

    private static boolean isBold(TextPosition sign) {
        var font = String.valueOf(sign.getFont().getName()).toLowerCase(Locale.ROOT);
        return font.contains("bold") || font.contains("black") || font.contains("hei");
    }
}
