package org.dangzhi.engine.press.reading;

import org.dangzhi.engine.press.reading.Block.Line;
import org.dangzhi.engine.press.type.Typeface;
import org.jspecify.annotations.Nullable;

/** What stands in a line. */
public sealed interface Atom {

    Look look();

    /** @param width in points, as the font has it */
    record Glyph(int codePoint, Typeface face, Look look, float width) implements Atom {}

    /** @param leader drawn from here to where the tab leads */
    record Tab(Look look, @Nullable Line leader) implements Atom {}

    /** A forced end of the line, or of the page. */
    record Break(Look look, boolean page) implements Atom {}

    /** @param image a file in a format that PDFBox reads; sizes in points */
    record Picture(Look look, byte[] image, float width, float height) implements Atom {}
}
