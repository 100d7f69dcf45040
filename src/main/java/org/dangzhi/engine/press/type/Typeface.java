package org.dangzhi.engine.press.type;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/** An opened font; measures in parts of the type size. */
public final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;
    private final boolean bold;
    private final Map<Integer, Boolean> drawable = new HashMap<>();

    Typeface(TrueTypeFont font, boolean bold) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        this.bold = bold;
    }

    public TrueTypeFont font() {
        return font;
    }

    /** Whether its letters are bold by themselves; otherwise bold text is drawn with a thicker outline. */
    public boolean bold() {
        return bold;
    }

    /** Whether its outlines are PostScript's, which PDFBox does not embed in part: its glyphs are drawn one by one. */
    public boolean isPostScript() {
        return font instanceof OpenTypeFont openType && openType.isPostScript();
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) > 0 && drawable.computeIfAbsent(codePoint, this::isDrawable);
    }

    /** A damaged file may have lost some of its outlines. */
    private boolean isDrawable(int codePoint) {
        try {
            outline(codePoint);
            return true;
        } catch (UncheckedIOException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** In units of the font, upwards from the baseline; see {@link #unitsPerEm}. */
    public GeneralPath outline(int codePoint) {
        var glyph = glyphs.getGlyphId(codePoint);
        try {
            if (font instanceof OpenTypeFont openType && openType.isPostScript()) {
                var outlines = openType.getCFF().getFont();
                return outlines.getType2CharString(
                                outlines.getCharset().isCIDFont()
                                        ? outlines.getCharset().getCIDForGID(glyph)
                                        : glyph)
                        .getPath();
            }
            var outline = font.getGlyph().getGlyph(glyph);
            return outline == null ? new GeneralPath() : outline.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public float unitsPerEm() {
        return unitsPerEm;
    }

    public float width(int codePoint) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
