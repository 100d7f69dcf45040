package org.dangzhi.foundation.forms.press;

import java.util.List;
import org.dangzhi.foundation.forms.press.Block.Line;
import org.jspecify.annotations.Nullable;

/**
 * One line of a paragraph.
 *
 * @param size of its largest letter
 * @param over drawn above the line from left to right
 * @param width of the column, which border lines span
 */
record LinePiece(
        List<Placed> atoms,
        float before,
        float height,
        float after,
        float size,
        float width,
        boolean keepsNext,
        boolean startsPage,
        @Nullable Line over,
        @Nullable Line under)
        implements Piece {

    /** Where Chinese letters stand in their square: so much of it lies above the baseline. */
    private static final float ABOVE_BASELINE = 0.86f;

    /** @param x from the left of the column; {@code advance} to the next atom, justification included */
    record Placed(Atom atom, float x, float advance) {}

    @Override
    public List<Piece> headings() {
        return List.of();
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        var baseline = top + (height - size) / 2 + size * ABOVE_BASELINE;
        canvas.letters(atoms, x, baseline);
        for (var placed : atoms)
            if (placed.atom() instanceof Atom.Picture picture)
                canvas.picture(picture, x + placed.x(), top + height - picture.height());
        if (over != null) canvas.line(over, x, top, x + width, top);
        if (under != null) canvas.line(under, x, top + height, x + width, top + height);
    }

    @Override
    public @Nullable Split split(float room, float page) {
        return null;
    }
}
