package org.dangzhi.engine.press.setting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dangzhi.engine.press.type.Typeface;

/** The fonts of one PDF, shared by its pages. */
public final class PdfFonts {

    private final PDDocument document;
    private final Map<Typeface, PDFont> embedded = new HashMap<>();
    private final Map<Weight, List<DrawnFont>> drawn = new HashMap<>();

    /** @param thicker by which the outline is drawn, in parts of the size; 0 for letters as they are */
    private record Weight(Typeface face, float thicker) {}

    public PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont embedded(Typeface face) throws IOException {
        var known = embedded.get(face);
        if (known != null) return known;
        var font = PDType0Font.load(document, face.font(), true);
        embedded.put(face, font);
        return font;
    }

    /** The font of drawn glyphs that has this one. */
    DrawnFont drawn(Typeface face, int codePoint, float thicker) throws IOException {
        var fonts = drawn.computeIfAbsent(new Weight(face, thicker), weight -> new ArrayList<>());
        for (var font : fonts) if (font.takes(codePoint)) return font;
        var font = DrawnFont.of(document, face, thicker);
        font.takes(codePoint);
        fonts.add(font);
        return font;
    }

    /** Before the document is saved: what readers need to find and copy the drawn letters. */
    public void finish() throws IOException {
        for (var fonts : drawn.values()) for (var font : fonts) font.finish();
    }
}
