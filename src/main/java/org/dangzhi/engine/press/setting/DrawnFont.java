package org.dangzhi.engine.press.setting;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.dangzhi.engine.press.type.Typeface;

/**
 * Font of a PDF whose letters are drawings (Type 3), for faces with PostScript outlines: PDFBox embeds those whole or not at all, and
 * a Chinese one has twenty megabytes. Each letter is drawn once a document, and stays text that can be found and copied.
 */
final class DrawnFont extends PDType3Font {

    private static final int MOST = 256;
    private static final int UNITS = 1000;

    private final PDDocument document;
    private final Typeface face;
    private final float thicker;
    private final List<Integer> codePoints = new ArrayList<>();

    private DrawnFont(PDDocument document, Typeface face, float thicker) throws IOException {
        super(dictionary());
        this.document = document;
        this.face = face;
        this.thicker = thicker;
    }

    static DrawnFont of(PDDocument document, Typeface face, float thicker) throws IOException {
        return new DrawnFont(document, face, thicker);
    }

    private static COSDictionary dictionary() {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 0, 0));
        font.setItem(COSName.FONT_MATRIX, numbers(1f / UNITS, 0, 0, 1f / UNITS, 0, 0));
        font.setItem(COSName.CHAR_PROCS, new COSDictionary());
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.WIDTHS, new COSArray());
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, new COSArray(List.of(COSInteger.ZERO)));
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, 0);
        return font;
    }

    private static COSArray numbers(float... numbers) {
        var array = new COSArray();
        for (var number : numbers) array.add(new COSFloat(number));
        return array;
    }

    /** Whether the letter is here, drawn now if need be; false if the font is full. */
    boolean takes(int codePoint) throws IOException {
        if (codePoints.contains(codePoint)) return true;
        if (codePoints.size() == MOST) return false;
        var name = COSName.getPDFName("g" + codePoints.size());
        codePoints.add(codePoint);
        var font = getCOSObject();
        font.getCOSDictionary(COSName.CHAR_PROCS).setItem(name, drawing(codePoint));
        font.getCOSDictionary(COSName.ENCODING).getCOSArray(COSName.DIFFERENCES).add(name);
        font.getCOSArray(COSName.WIDTHS).add(new COSFloat(face.width(codePoint) * UNITS));
        font.setInt(COSName.LAST_CHAR, codePoints.size() - 1);
        return true;
    }

    @Override
    protected byte[] encode(int codePoint) {
        return new byte[] {(byte) codePoints.indexOf(codePoint)};
    }

    private COSStream drawing(int codePoint) throws IOException {
        var outline = face.outline(codePoint);
        var scale = UNITS / face.unitsPerEm();
        var box = outline.getBounds2D();
        var text = new StringBuilder();
        operator(
                text,
                "d1",
                face.width(codePoint) * UNITS,
                0,
                box.getMinX() * scale,
                box.getMinY() * scale,
                box.getMaxX() * scale,
                box.getMaxY() * scale);
        if (thicker > 0) operator(text, "w", thicker * UNITS);
        path(text, outline.getPathIterator(null), scale);
        operator(text, thicker > 0 ? "B" : "f");
        return stream(text.toString());
    }

    private static void path(StringBuilder text, PathIterator path, float scale) {
        var to = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            var kind = path.currentSegment(to);
            for (var i = 0; i < to.length; i++) to[i] *= scale;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> operator(text, "m", to[0], to[1]);
                case PathIterator.SEG_LINETO -> operator(text, "l", to[0], to[1]);
                case PathIterator.SEG_QUADTO ->
                    operator(
                            text,
                            "c",
                            x + (to[0] - x) * 2 / 3,
                            y + (to[1] - y) * 2 / 3,
                            to[2] + (to[0] - to[2]) * 2 / 3,
                            to[3] + (to[1] - to[3]) * 2 / 3,
                            to[2],
                            to[3]);
                case PathIterator.SEG_CUBICTO -> operator(text, "c", to);
                default -> operator(text, "h");
            }
            var last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = to[last];
                y = to[last + 1];
            }
        }
    }

    private static void operator(StringBuilder text, String name, double... operands) {
        for (var operand : operands) text.append(String.format(Locale.ROOT, "%.1f ", operand));
        text.append(name).append('\n');
    }

    private COSStream stream(String text) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    /** Says which character each drawing is. */
    void finish() throws IOException {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /Drawn def /CMapType 2 def\n1 begincodespacerange <00> <FF> endcodespacerange\n");
        for (var from = 0; from < codePoints.size(); from += 100) {
            var to = Math.min(from + 100, codePoints.size());
            map.append(to - from).append(" beginbfchar\n");
            for (var code = from; code < to; code++)
                map.append("<%02X> <%s>%n".formatted(code, utf16(codePoints.get(code))));
            map.append("endbfchar\n");
        }
        map.append("endcmap CMapName currentdict /CMap defineresource pop end end");
        getCOSObject().setItem(COSName.TO_UNICODE, stream(map.toString()));
    }

    private static String utf16(int codePoint) {
        var text = new StringBuilder();
        for (var unit : Character.toChars(codePoint)) text.append("%04X".formatted((int) unit));
        return text.toString();
    }
}
