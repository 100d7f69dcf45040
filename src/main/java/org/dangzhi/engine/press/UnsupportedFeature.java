package org.dangzhi.engine.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.dangzhi.engine.press.reading.FieldReader;
import org.dangzhi.engine.press.reading.RunContent;
import org.dangzhi.engine.press.reading.TextBoxReader;
import org.dangzhi.engine.press.reading.WordUnits;
import org.w3c.dom.Element;

/** Feature of Word documents that {@link Press} does not print; each has its words under {@code forms.outside}. */
public enum UnsupportedFeature {
    TEXT_BOX("txbxContent"),
    SHAPE("wsp", "shape", "rect", "line", "oval"),
    FLOATING_PICTURE("anchor"),
    FLOATING_TABLE("tblpPr"),
    CHART("chart", "relIds"),
    EMBEDDED_OBJECT("object", "OLEObject", "altChunk", "subDoc"),
    FOOTNOTE("footnoteReference", "endnoteReference"),
    FORMULA("oMath"),
    FRAME("framePr"),
    TEXT_DIRECTION("textDirection"),
    AUTOMATIC_NUMBERS("numPr"),
    PHONETIC_GUIDE("ruby"),
    COLUMNS,
    SYMBOL,
    RUN_CONTENT,
    FIELD,
    PICTURE_FORMAT;

    /** Named above, by itself or by what stands in it. */
    private static final Set<String> NAMED =
            Set.of("object", "pict", "AlternateContent", "footnoteReference", "endnoteReference", "ruby");

    private final List<String> elements;

    UnsupportedFeature(String... elements) {
        this.elements = List.of(elements);
    }

    /** Each once, in the order above; empty if the document prints as it looks in Word. */
    public static List<UnsupportedFeature> in(DocxFile file) throws UnsupportedDocxException {
        var found = new ArrayList<UnsupportedFeature>();
        var roots = new ArrayList<Element>();
        for (var part : file.texts()) roots.add(withoutPrintedBoxes(file.xml(part)));
        for (var kind : values()) if (roots.stream().anyMatch(kind::isIn)) found.add(kind);
        if (file.parts().stream().anyMatch(part -> part.startsWith("word/media/") && !isDrawable(part)))
            found.add(PICTURE_FORMAT);
        return found;
    }

    /** A copy in which the texts of boxes that are printed stand outside them; the element itself if there are none. */
    private static Element withoutPrintedBoxes(Element root) {
        if (Xml.below(root, "txbxContent").isEmpty()) return root;
        var copy = (Element) root.cloneNode(true);
        for (var run : Xml.below(copy, "r"))
            for (var piece : Xml.children(run))
                TextBoxReader.box(piece).filter(TextBoxReader::isWhole).ifPresent(box -> {
                    TextBoxReader.content(box).forEach(copy::appendChild);
                    run.removeChild(piece);
                });
        return copy;
    }

    private boolean isIn(Element root) {
        return switch (this) {
            case COLUMNS ->
                Xml.below(root, "cols").stream()
                        .anyMatch(columns -> WordUnits.number(Xml.attribute(columns, "num"), 1) > 1);
            case FIELD -> FieldReader.fields(root).stream().anyMatch(field -> !field.isPrinted());
            case SYMBOL -> unprinted(root).anyMatch(UnsupportedFeature::isSymbol);
            case RUN_CONTENT -> unprinted(root).anyMatch(piece -> !isSymbol(piece));
            default -> elements.stream().anyMatch(name -> !Xml.below(root, name).isEmpty());
        };
    }

    private static Stream<Element> unprinted(Element root) {
        return Xml.below(root, "r").stream()
                .flatMap(run -> Xml.children(run).stream())
                .filter(piece -> !NAMED.contains(String.valueOf(piece.getLocalName())) && !RunContent.isWhole(piece));
    }

    private static boolean isSymbol(Element piece) {
        return "sym".equals(piece.getLocalName());
    }

    public static boolean isDrawable(String part) {
        return part.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp|tiff?)");
    }
}
