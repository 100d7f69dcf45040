package org.dangzhi.engine.press.setting;

import java.util.List;
import org.dangzhi.engine.press.reading.Block.Line;
import org.dangzhi.engine.press.reading.CharacterFormat;
import org.dangzhi.engine.press.reading.DocumentMark;
import org.dangzhi.engine.press.reading.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Box of one line of a paragraph.
 *
 * @param size of its largest letter
 * @param over drawn above the line from left to right
 * @param width of the column, which border lines span
 */
public record LineBox(
        List<PlacedInline> atoms,
        float before,
        float height,
        float after,
        float size,
        float width,
        boolean keepsNext,
        boolean startsPage,
        List<DocumentMark> marks,
        @Nullable Line over,
        @Nullable Line under)
        implements LayoutBox {

    /** Where Chinese letters stand in their square: so much of it lies above the baseline. */
    private static final float ABOVE_BASELINE = 0.86f;

    /** White between text and leader, in parts of the size. */
    private static final float LEADER_GAP = 0.3f;

    /** @param x from the left of the column; {@code advance} to the next atom, justification included */
    public record PlacedInline(Inline atom, float x, float advance) {}

    /** From its first letter to its last. */
    float length() {
        return atoms.isEmpty()
                ? 0
                : atoms.getLast().x()
                        + atoms.getLast().advance()
                        - atoms.getFirst().x();
    }

    @Override
    public List<LayoutBox> headings() {
        return List.of();
    }

    @Override
    public void paint(PdfCanvas canvas, float x, float top) {
        var baseline = top + (height - size) / 2 + size * ABOVE_BASELINE;
        canvas.letters(atoms, x, baseline);
        for (var placed : atoms)
            switch (placed.atom()) {
                case Inline.Picture picture -> canvas.picture(picture, x + placed.x(), top + height - picture.height());
                case Inline.Box box -> {
                    var anchor = new TextBoxLayout.Anchor(x, width, x + placed.x(), top, height);
                    canvas.inFront(() -> TextBoxLayout.of(box.box()).paint(canvas, anchor));
                }
                case Inline.Tab(CharacterFormat format, Line leader)
                when leader != null ->
                    lead(canvas, leader, x + placed.x(), x + placed.x() + placed.advance(), baseline, format.size());
                default -> {}
            }
        if (over != null) canvas.line(over, x, top, x + width, top);
        if (under != null) canvas.line(under, x, top + height, x + width, top + height);
    }

    /** Dots stand under those of the line above. */
    private static void lead(PdfCanvas canvas, Line leader, float from, float to, float baseline, float size) {
        var start = from + size * LEADER_GAP;
        var period = 0f;
        for (var length : leader.dash()) period += length;
        if (period > 0) start = (float) Math.ceil(start / period) * period;
        var end = to - size * LEADER_GAP;
        if (start < end) canvas.line(leader, start, baseline, end, baseline);
    }

    @Override
    public @Nullable Split split(float room, float page) {
        return null;
    }
}
