package org.dangzhi.engine.press.reading;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands one under the other: paragraphs and tables; lengths are points. */
public sealed interface Block {

    /**
     * Paragraph.
     *
     * @param mark look of the paragraph's end, which gives an empty paragraph its height
     */
    record Paragraph(ParagraphFormat format, List<Inline> atoms, List<PlacedMark> marks, CharacterFormat mark)
            implements Block {

        public String text() {
            var text = new StringBuilder();
            for (var atom : atoms) {
                if (atom instanceof Inline.Glyph glyph) text.appendCodePoint(glyph.codePoint());
                else text.append(' ');
            }
            return text.toString().strip();
        }
    }

    /** @param at index of the atom that it stands before */
    record PlacedMark(DocumentMark mark, int at) {}

    /**
     * @param columns widths
     * @param indent of the left edge
     */
    record Table(float[] columns, float indent, String align, List<Row> rows) implements Block {

        public float width() {
            var width = 0f;
            for (var column : columns) width += column;
            return width;
        }
    }

    record Row(List<Cell> cells, float least, boolean whole, boolean heading) {}

    /**
     * @param merge "restart" begins a cell over several rows, "continue" belongs to the one above, "" is a plain cell
     * @param at "top", "center" or "bottom"
     */
    record Cell(
            int column,
            int span,
            String merge,
            Insets margins,
            Borders borders,
            @Nullable Color fill,
            String at,
            List<Block> content) {}

    record Insets(float top, float left, float bottom, float right) {}

    record Borders(
            @Nullable Line top,
            @Nullable Line left,
            @Nullable Line bottom,
            @Nullable Line right) {}

    /** @param dash lengths on and off; empty for a whole line */
    record Line(float width, boolean twice, float[] dash, Color color) {}
}
