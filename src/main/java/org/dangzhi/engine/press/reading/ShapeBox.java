package org.dangzhi.engine.press.reading;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dangzhi.engine.press.docx.Xml;
import org.dangzhi.engine.press.reading.Block.Insets;
import org.dangzhi.engine.press.reading.Block.Line;
import org.dangzhi.engine.press.reading.TextBox.Extent;
import org.dangzhi.engine.press.reading.TextBox.Frame;
import org.dangzhi.engine.press.reading.TextBox.Place;
import org.dangzhi.engine.press.reading.TextBox.Spot;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A text box as a shape of older Word (VML), whose place and size stand in a style as in a page of the web. */
record ShapeBox(Element shape, Map<String, String> style) {

    private static final Pattern LENGTH = Pattern.compile("(-?[\\d.]+)(pt|in|cm|mm)?");
    private static final float[] USUAL_MARGINS = {7.2f, 3.6f, 7.2f, 3.6f}; // left, top, right, bottom
    private static final Set<String> UNTURNED = Set.of("", "0");

    ShapeBox(Element shape) {
        this(shape, parsed(Xml.attribute(shape, "style")));
    }

    static Optional<Element> content(Element shape) {
        return Xml.path(shape, "textbox", "txbxContent");
    }

    private static Map<String, String> parsed(@Nullable String text) {
        return Arrays.stream(String.valueOf(text).split(";"))
                .map(part -> part.split(":", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0].strip(), part -> part[1].strip(), (one, other) -> other));
    }

    boolean isWhole() {
        var isBehind = style("z-index").startsWith("-") && fill() != null;
        var wrap = Xml.child(shape, "wrap").map(around -> Xml.attribute(around, "type"));
        return UNTURNED.contains(style("rotation"))
                && !textStyle().getOrDefault("layout-flow", "").startsWith("vertical")
                && !isBehind
                && !style("width").isEmpty()
                && wrap.orElse("none").equals("none");
    }

    TextBox read(List<Block> content) {
        return new TextBox(
                style("position").equals("absolute") ? place() : null,
                new Extent(length("width"), style("mso-wrap-style").equals("none")),
                new Extent(
                        length("height"),
                        textStyle().getOrDefault("mso-fit-shape-to-text", "").equals("t")),
                new Frame(margins(), line(), fill()),
                switch (style("v-text-anchor")) {
                    case "middle" -> "center";
                    case "bottom" -> "bottom";
                    default -> "top";
                },
                content);
    }

    private Place place() {
        return new Place(
                spot("horizontal", "left", Map.of("text", "column", "char", "character")),
                spot("vertical", "top", Map.of("text", "paragraph")));
    }

    private Spot spot(String direction, String side, Map<String, String> names) {
        var from = style("mso-position-" + direction + "-relative");
        var align = style("mso-position-" + direction);
        var isOffset = align.isEmpty() || align.equals("absolute");
        return new Spot(
                names.getOrDefault(from.isEmpty() ? "text" : from, from),
                isOffset ? "" : align,
                isOffset ? length("margin-" + side) : 0);
    }

    private Insets margins() {
        var margins = USUAL_MARGINS.clone();
        var inset = Xml.child(shape, "textbox")
                .map(text -> Xml.attribute(text, "inset"))
                .orElse("")
                .split(",");
        for (var i = 0; i < Math.min(inset.length, margins.length); i++)
            if (!inset[i].isBlank()) margins[i] = points(inset[i].strip());
        return new Insets(margins[1], margins[0], margins[3], margins[2]);
    }

    private @Nullable Line line() {
        if (isNo("stroked")) return null;
        var weight = Xml.attribute(shape, "strokeweight");
        return new Line(
                weight == null ? 0.75f : points(weight), false, new float[0], color("strokecolor", Color.BLACK));
    }

    private @Nullable Color fill() {
        return isNo("filled") ? null : color("fillcolor", Color.WHITE);
    }

    private boolean isNo(String attribute) {
        return String.valueOf(Xml.attribute(shape, attribute)).startsWith("f");
    }

    /** {@code red}, {@code #f00}, {@code white [3201]}. */
    private Color color(String attribute, Color usual) {
        var name = String.valueOf(Xml.attribute(shape, attribute)).split(" ")[0];
        if (name.matches("#[0-9A-Fa-f]{6}")) return Color.decode(name);
        if (name.matches("#[0-9A-Fa-f]{3}")) return Color.decode(name.replaceAll("[0-9A-Fa-f]", "$0$0"));
        return switch (name) {
            case "red" -> Color.RED;
            case "white", "window" -> Color.WHITE;
            case "black" -> Color.BLACK;
            default -> usual;
        };
    }

    private float length(String name) {
        return points(style(name));
    }

    private static float points(String text) {
        var length = LENGTH.matcher(text);
        if (!length.matches()) return 0;
        var number = Float.parseFloat(length.group(1));
        return switch (String.valueOf(length.group(2))) {
            case "in" -> number * 72;
            case "cm" -> number * 72 / 2.54f;
            case "mm" -> number * 72 / 25.4f;
            default -> number;
        };
    }

    private String style(String name) {
        return style.getOrDefault(name, "");
    }

    private Map<String, String> textStyle() {
        return parsed(Xml.child(shape, "textbox")
                .map(text -> Xml.attribute(text, "style"))
                .orElse(""));
    }
}
