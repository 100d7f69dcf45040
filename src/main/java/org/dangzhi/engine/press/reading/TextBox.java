package org.dangzhi.engine.press.reading;

import java.awt.Color;
import java.util.List;
import org.dangzhi.engine.press.reading.Block.Insets;
import org.dangzhi.engine.press.reading.Block.Line;
import org.jspecify.annotations.Nullable;

/**
 * Text box: a text of its own in a frame; lengths are points.
 *
 * @param place on the page; null for a box that stands in the line like a letter
 * @param at where in the frame a text stands that is lower than it: "top", "center" or "bottom"
 */
public record TextBox(@Nullable Place place, Extent width, Extent height, Frame frame, String at, List<Block> content) {

    /** @param ofText as long as the text is, and not as the file says */
    public record Extent(float length, boolean ofText) {}

    public record Place(Spot across, Spot down) {}

    /**
     * @param from what is measured from: "page", "margin", "column", "character", "paragraph", and the margins themselves
     * @param align "left", "center" and so on; empty for an offset
     */
    public record Spot(String from, String align, float offset) {}

    public record Frame(
            Insets margins, @Nullable Line line, @Nullable Color fill) {}
}
