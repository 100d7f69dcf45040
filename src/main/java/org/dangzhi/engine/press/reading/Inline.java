package org.dangzhi.engine.press.reading;

import org.dangzhi.engine.press.reading.Block.Line;
import org.dangzhi.engine.press.type.Typeface;
import org.jspecify.annotations.Nullable;

/** Inline content: what stands in a line. */
public sealed interface Inline {

    CharacterFormat look();

    /** @param width in points, as the font has it */
    record Glyph(int codePoint, Typeface face, CharacterFormat look, float width) implements Inline {}

    /** @param leader drawn from here to where the tab leads */
    record Tab(CharacterFormat look, @Nullable Line leader) implements Inline {}

    /** A forced end of the line, or of the page. */
    record Break(CharacterFormat look, boolean page) implements Inline {}

    /** A box with a text of its own: in the line, or hung on it and standing elsewhere on the page. */
    record Box(CharacterFormat look, TextBox box) implements Inline {}

    /** @param image a file in a format that PDFBox reads; sizes in points */
    record Picture(CharacterFormat look, byte[] image, float width, float height) implements Inline {}
}
