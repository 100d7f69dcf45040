package org.dangzhi.engine.press.setting;

import java.util.List;
import org.dangzhi.engine.press.reading.Block;
import org.dangzhi.engine.press.reading.PageSetup;
import org.dangzhi.engine.press.reading.TextBox;
import org.dangzhi.engine.press.reading.TextBox.Spot;

/** Layout of a text box: its lines, and the size that it has with them. */
record TextBoxLayout(TextBox box, List<LayoutBox> lines, float width, float height) {

    /** No line of a box is so long: what is set in it is not broken. */
    private static final float ENDLESS = 10_000;

    /** Where the box is anchored: the line, and the column that the line stands in. */
    record Anchor(float column, float columnWidth, float x, float top, float lineHeight) {}

    static TextBoxLayout of(TextBox box) {
        var margins = box.frame().margins();
        var sides = margins.left() + margins.right();
        var width = box.width().ofText() ? longest(box.content()) : box.width().length() - sides;
        var lines = BlockSetter.pieces(box.content(), width);
        var height = margins.top() + BlockSetter.height(lines) + margins.bottom();
        return new TextBoxLayout(
                box,
                lines,
                width + sides,
                box.height().ofText() ? height : box.height().length());
    }

    private static float longest(List<Block> content) {
        return (float) BlockSetter.pieces(content, ENDLESS).stream()
                .mapToDouble(piece -> piece instanceof LineBox line ? line.length() : 0)
                .max()
                .orElse(0);
    }

    void paint(PdfCanvas canvas, Anchor anchor) {
        var place = box.place();
        var left = place == null ? anchor.x() : across(place.across(), canvas.setup(), anchor);
        var top = place == null
                ? anchor.top() + anchor.lineHeight() - height
                : down(place.down(), canvas.setup(), anchor);
        paintFrame(canvas, left, top);
        var y = top
                + box.frame().margins().top()
                + switch (box.at()) {
                    case "center" -> free() / 2;
                    case "bottom" -> free();
                    default -> 0;
                };
        for (var line : lines) {
            line.paint(canvas, left + box.frame().margins().left(), y + line.before());
            y += line.before() + line.height() + line.after();
        }
    }

    private float free() {
        var margins = box.frame().margins();
        return Math.max(0, height - margins.top() - margins.bottom() - BlockSetter.height(lines));
    }

    private void paintFrame(PdfCanvas canvas, float left, float top) {
        var right = left + width;
        var bottom = top + height;
        if (box.frame().fill() != null) canvas.fill(box.frame().fill(), left, top, right, bottom);
        var line = box.frame().line();
        if (line == null) return;
        canvas.line(line, left, top, right, top);
        canvas.line(line, left, bottom, right, bottom);
        canvas.line(line, left, top, left, bottom);
        canvas.line(line, right, top, right, bottom);
    }

    private float across(Spot spot, PageSetup page, Anchor anchor) {
        return switch (spot.from()) {
            case "page" -> along(spot, 0, page.width(), width);
            case "margin" -> along(spot, page.left(), page.textWidth(), width);
            case "leftMargin" -> along(spot, 0, page.left(), width);
            case "rightMargin" -> along(spot, page.width() - page.right(), page.right(), width);
            case "character" -> along(spot, anchor.x(), 0, width);
            default -> along(spot, anchor.column(), anchor.columnWidth(), width);
        };
    }

    private float down(Spot spot, PageSetup page, Anchor anchor) {
        var text = page.height() - page.top() - page.bottom();
        return switch (spot.from()) {
            case "page" -> along(spot, 0, page.height(), height);
            case "margin" -> along(spot, page.top(), text, height);
            case "topMargin" -> along(spot, 0, page.top(), height);
            case "bottomMargin" -> along(spot, page.height() - page.bottom(), page.bottom(), height);
            default -> along(spot, anchor.top(), anchor.lineHeight(), height);
        };
    }

    /** @param start of what is measured from, {@code length} of it; {@code own} of the box */
    private static float along(Spot spot, float start, float length, float own) {
        return start
                + switch (spot.align()) {
                    case "center" -> (length - own) / 2;
                    case "right", "bottom", "outside" -> length - own;
                    case "left", "top", "inside" -> 0;
                    default -> spot.offset();
                };
    }
}
