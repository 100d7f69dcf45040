package org.dangzhi.engine.press.setting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.dangzhi.engine.press.reading.CharacterFormat;
import org.dangzhi.engine.press.reading.Inline.Glyph;
import org.dangzhi.engine.press.setting.LineBox.PlacedInline;

/** Run of glyphs of one format and font, side by side in a line. */
record GlyphRun(List<PlacedInline> letters) {

    private static final float SLANT = 0.2f;
    private static final float THICKER = 0.03f;

    /** As many letters from here on as can be written at once; none where something else stands. */
    static GlyphRun from(List<PlacedInline> atoms, int start) {
        var end = start;
        while (end < atoms.size()
                && atoms.get(end).atom() instanceof Glyph glyph
                && (end == start || belongs(glyph, (Glyph) atoms.get(start).atom()))) end++;
        return new GlyphRun(atoms.subList(start, end));
    }

    private static boolean belongs(Glyph glyph, Glyph first) {
        return glyph.face() == first.face() && glyph.look().equals(first.look());
    }

    int length() {
        return letters.size();
    }

    void write(PdfCanvas canvas, PDPageContentStream stream, float x, float baseline) throws IOException {
        var glyph = (Glyph) letters.getFirst().atom();
        var look = glyph.look();
        var y = baseline + look.raise() * look.size();
        var left = x + letters.getFirst().x();
        var thick = look.bold() && !glyph.face().bold();
        stream.beginText();
        stream.setNonStrokingColor(look.color());
        if (thick) {
            stream.setStrokingColor(look.color());
            stream.setLineWidth(look.size() * THICKER);
        }
        if (glyph.face().isPostScript()) drawn(canvas, stream, thick, left, y);
        else embedded(canvas, stream, thick, left, y);
        stream.endText();
        if (look.underline()) rule(stream, look, left, y - look.size() * 0.12f);
        if (look.strike()) rule(stream, look, left, y + look.size() * 0.32f);
    }

    private void embedded(PdfCanvas canvas, PDPageContentStream stream, boolean thick, float left, float y)
            throws IOException {
        var glyph = (Glyph) letters.getFirst().atom();
        stream.setFont(canvas.fonts().embedded(glyph.face()), glyph.look().size());
        stream.setRenderingMode(thick ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        stream.setTextMatrix(matrix(glyph.look(), left, y));
        stream.showTextWithPositioning(text(glyph.look().size()));
    }

    /** One by one: each may stand in another font of drawn glyphs. */
    private void drawn(PdfCanvas canvas, PDPageContentStream stream, boolean thick, float left, float y)
            throws IOException {
        for (var letter : letters) {
            var glyph = (Glyph) letter.atom();
            var outlines = canvas.fonts().drawn(glyph.face(), glyph.codePoint(), thick ? THICKER : 0);
            stream.setFont(outlines, glyph.look().size());
            stream.setTextMatrix(
                    matrix(glyph.look(), left + letter.x() - letters.getFirst().x(), y));
            stream.showText(Character.toString(glyph.codePoint()));
        }
    }

    private static Matrix matrix(CharacterFormat look, float left, float y) {
        return new Matrix(1, 0, look.italic() ? SLANT : 0, 1, left, y);
    }

    /** Text with the distances by which it departs from the font's own, in thousandths of the size. */
    private Object[] text(float size) {
        var parts = new ArrayList<Object>();
        var text = new StringBuilder();
        for (var letter : letters) {
            var glyph = (Glyph) letter.atom();
            text.appendCodePoint(glyph.codePoint());
            var extra = letter.advance() - glyph.width();
            if (Math.abs(extra) < 0.001f) continue;
            parts.add(text.toString());
            parts.add(-extra / size * 1000);
            text.setLength(0);
        }
        if (!text.isEmpty()) parts.add(text.toString());
        return parts.toArray();
    }

    private void rule(PDPageContentStream stream, CharacterFormat look, float left, float y) throws IOException {
        var last = letters.getLast();
        stream.setStrokingColor(look.color());
        stream.setLineWidth(look.size() / 18);
        stream.setLineDashPattern(new float[0], 0);
        stream.moveTo(left, y);
        stream.lineTo(left + last.x() + last.advance() - letters.getFirst().x(), y);
        stream.stroke();
    }
}
