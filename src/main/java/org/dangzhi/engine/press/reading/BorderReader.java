package org.dangzhi.engine.press.reading;

import java.awt.Color;
import java.util.Objects;
import org.dangzhi.engine.press.docx.Xml;
import org.dangzhi.engine.press.reading.Block.Line;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reader of borders and leaders. */
final class BorderReader {

    private BorderReader() {}

    /** @return null for a border that is said to be none */
    static @Nullable Line of(Element border) {
        var kind = Objects.requireNonNullElse(Xml.attribute(border, "val"), "single");
        if (kind.equals("nil") || kind.equals("none")) return null;
        var width = Math.max(0.25f, WordUnits.number(Xml.attribute(border, "sz"), 4) / 8);
        var color = Objects.requireNonNullElse(Xml.attribute(border, "color"), "auto");
        return new Line(
                width,
                kind.startsWith("double") || kind.contains("thinThick") || kind.contains("thickThin"),
                dash(kind, width),
                colour(color));
    }

    /** What fills a tab; null where it stays white. */
    static @Nullable Line leader(@Nullable String kind) {
        return switch (Objects.requireNonNullElse(kind, "none")) {
            case "dot", "middleDot" -> new Line(0.9f, false, new float[] {0.9f, 2.7f}, Color.BLACK);
            case "hyphen" -> new Line(0.6f, false, new float[] {3, 2}, Color.BLACK);
            case "underscore" -> new Line(0.6f, false, new float[0], Color.BLACK);
            case "heavy" -> new Line(1.2f, false, new float[0], Color.BLACK);
            default -> null;
        };
    }

    private static float[] dash(String kind, float width) {
        if (kind.startsWith("dot")) return new float[] {width, width * 2};
        if (kind.startsWith("dash")) return new float[] {width * 4, width * 3};
        return new float[0];
    }

    private static Color colour(String hex) {
        return hex.matches("[0-9A-Fa-f]{6}") ? new Color(Integer.parseInt(hex, 16)) : Color.BLACK;
    }
}
