package org.dangzhi.engine.press.reading;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dangzhi.engine.press.docx.Xml;
import org.dangzhi.engine.press.reading.Block.Insets;
import org.dangzhi.engine.press.reading.Block.Line;
import org.dangzhi.engine.press.reading.TextBox.Extent;
import org.dangzhi.engine.press.reading.TextBox.Frame;
import org.dangzhi.engine.press.reading.TextBox.Place;
import org.dangzhi.engine.press.reading.TextBox.Spot;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A text box as a drawing: its anchor, and in it the shape that holds the text. */
record DrawnBox(Element anchor) {

    private static final float EMU_PER_POINT = 12_700;
    private static final float SIDE_MARGIN = 91_440;
    private static final float UPPER_MARGIN = 45_720;
    private static final float THIN = 0.75f;

    private static final Set<String> PLACES = Set.of(
            "page",
            "margin",
            "column",
            "character",
            "paragraph",
            "line",
            "leftMargin",
            "rightMargin",
            "topMargin",
            "bottomMargin");

    static Optional<Element> content(Element anchor) {
        return shape(anchor).flatMap(shape -> Xml.path(shape, "txbx", "txbxContent"));
    }

    private static Optional<Element> shape(Element anchor) {
        return Xml.path(anchor, "graphic", "graphicData", "wsp");
    }

    boolean isWhole() {
        return isUpright() && isPlain() && standsAlone();
    }

    private boolean isUpright() {
        return property("xfrm").map(form -> number(form, "rot", 0) == 0).orElse(true)
                && body("vert", "horz").equals("horz");
    }

    private boolean isPlain() {
        var geometry =
                property("prstGeom").map(form -> Xml.attribute(form, "prst")).orElse("rect");
        var isFilled = fill().isPresent();
        return (geometry.equals("rect") || line().isEmpty() && !isFilled)
                && property("gradFill").isEmpty()
                && property("blipFill").isEmpty()
                && property("pattFill").isEmpty()
                && !(isFilled && "1".equals(Xml.attribute(anchor, "behindDoc")));
    }

    private boolean standsAlone() {
        return isInLine() || Xml.child(anchor, "wrapNone").isPresent() && isKnown("positionH") && isKnown("positionV");
    }

    private boolean isKnown(String position) {
        return Xml.child(anchor, position)
                .filter(at -> PLACES.contains(String.valueOf(Xml.attribute(at, "relativeFrom"))))
                .filter(at -> !Xml.children(at, "align", "posOffset").isEmpty())
                .isPresent();
    }

    private boolean isInLine() {
        return "inline".equals(anchor.getLocalName());
    }

    TextBox read(List<Block> content) {
        var extent = Xml.child(anchor, "extent");
        return new TextBox(
                isInLine() ? null : new Place(spot("positionH", "column"), spot("positionV", "paragraph")),
                new Extent(length(extent, "cx"), body("wrap", "square").equals("none")),
                new Extent(
                        length(extent, "cy"),
                        properties()
                                .flatMap(body -> Xml.child(body, "spAutoFit"))
                                .isPresent()),
                new Frame(margins(), line().orElse(null), fill().orElse(null)),
                switch (body("anchor", "t")) {
                    case "ctr" -> "center";
                    case "b" -> "bottom";
                    default -> "top";
                },
                content);
    }

    private static float length(Optional<Element> extent, String side) {
        return extent.map(size -> WordUnits.emu(size, side)).orElse(0f);
    }

    private Spot spot(String position, String otherwise) {
        var at = Xml.child(anchor, position);
        var from = at.map(spot -> Xml.attribute(spot, "relativeFrom")).orElse(otherwise);
        var align = at.flatMap(spot -> Xml.child(spot, "align"))
                .map(text -> text.getTextContent().strip())
                .orElse("");
        var offset = at.flatMap(spot -> Xml.child(spot, "posOffset"))
                .map(text -> WordUnits.number(text.getTextContent().strip(), 0) / EMU_PER_POINT)
                .orElse(0f);
        return new Spot(from, align, offset);
    }

    private Insets margins() {
        return new Insets(
                margin("tIns", UPPER_MARGIN),
                margin("lIns", SIDE_MARGIN),
                margin("bIns", UPPER_MARGIN),
                margin("rIns", SIDE_MARGIN));
    }

    private float margin(String side, float otherwise) {
        return properties().map(body -> number(body, side, otherwise)).orElse(otherwise) / EMU_PER_POINT;
    }

    private Optional<Line> line() {
        return property("ln")
                .filter(line -> Xml.child(line, "noFill").isEmpty())
                .map(line -> new Line(
                        number(line, "w", THIN * EMU_PER_POINT) / EMU_PER_POINT,
                        false,
                        new float[0],
                        Objects.requireNonNullElse(color(line), Color.BLACK)));
    }

    private Optional<Color> fill() {
        return shape(anchor).flatMap(shape -> Xml.child(shape, "spPr")).map(DrawnBox::color);
    }

    /** Colours of the theme beyond black and white are rare in a form, and another theme would change them. */
    private static @Nullable Color color(Element filled) {
        return Xml.child(filled, "solidFill").stream()
                .flatMap(fill -> Xml.children(fill).stream())
                .map(color -> named(String.valueOf(Xml.attribute(color, "val")), Xml.attribute(color, "lastClr")))
                .findFirst()
                .orElse(null);
    }

    private static Color named(String name, @Nullable String hex) {
        var figures = hex == null ? name : hex;
        if (figures.matches("[0-9A-Fa-f]{6}")) return new Color(Integer.parseInt(figures, 16));
        return switch (name) {
            case "lt1", "bg1", "white" -> Color.WHITE;
            case "red" -> Color.RED;
            default -> Color.BLACK;
        };
    }

    private Optional<Element> property(String name) {
        return shape(anchor).flatMap(shape -> Xml.path(shape, "spPr", name));
    }

    private Optional<Element> properties() {
        return shape(anchor).flatMap(shape -> Xml.child(shape, "bodyPr"));
    }

    private String body(String attribute, String otherwise) {
        return properties().map(body -> Xml.attribute(body, attribute)).orElse(otherwise);
    }

    private static float number(Element element, String attribute, float otherwise) {
        return WordUnits.number(Xml.attribute(element, attribute), otherwise);
    }
}
