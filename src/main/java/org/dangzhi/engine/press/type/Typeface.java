package org.dangzhi.engine.press.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** An opened font; measures in parts of the type size. */
public final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;
    private final boolean bold;

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

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) > 0;
    }

    public float width(int codePoint) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
