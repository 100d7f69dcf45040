package org.dangzhi.engine.press.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.w3c.dom.Element;

/**
 * Reader of text boxes. Word since 2010, WPS and LibreOffice write them as a drawing, with a second shape for older readers
 * beside it; a document of an older Word has that shape alone.
 */
public final class TextBoxReader {

    private TextBoxReader() {}

    /** The text box that a piece of a run is: the drawing's anchor, or the old shape; empty for other pieces. */
    public static Optional<Element> box(Element piece) {
        return switch (String.valueOf(piece.getLocalName())) {
            case "AlternateContent" ->
                Xml.children(piece, "Choice").stream()
                        .flatMap(choice -> Xml.children(choice, "drawing").stream())
                        .flatMap(drawing -> box(drawing).stream())
                        .findFirst();
            case "drawing" ->
                Xml.children(piece, "anchor", "inline").stream()
                        .filter(anchor -> DrawnBox.content(anchor).isPresent())
                        .findFirst();
            case "pict" ->
                Xml.children(piece, "shape", "rect", "roundrect").stream()
                        .filter(shape -> ShapeBox.content(shape).isPresent())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** Whether the box is printed as it looks in Word: upright, with plain lines, and no text flows around it. */
    public static boolean isWhole(Element box) {
        return isDrawn(box) ? new DrawnBox(box).isWhole() : new ShapeBox(box).isWhole();
    }

    /** Paragraphs and tables of the box. */
    public static List<Element> content(Element box) {
        return Stream.concat(DrawnBox.content(box).stream(), ShapeBox.content(box).stream())
                .flatMap(content -> Xml.children(content).stream())
                .toList();
    }

    static TextBox read(Element box, BodyReader reader) throws UnsupportedDocxException {
        var content = reader.blocks(content(box), reader.none);
        return isDrawn(box) ? new DrawnBox(box).read(content) : new ShapeBox(box).read(content);
    }

    private static boolean isDrawn(Element box) {
        return List.of("anchor", "inline").contains(Objects.requireNonNull(box.getLocalName()));
    }
}
