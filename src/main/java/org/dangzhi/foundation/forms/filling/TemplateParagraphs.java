package org.dangzhi.foundation.forms.filling;

import static org.dangzhi.engine.press.docx.Xml.children;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walk over the paragraphs of an unwrapped template, each with its position as a person would count. */
final class TemplateParagraphs {

    /** Told of each paragraph in the order of the document. */
    interface Visitor {

        /** @param row the table row around it; null outside tables, and in a text box */
        void paragraph(Element paragraph, TemplatePosition at, @Nullable Element row);

        /** A part of the document has ended. */
        default void endOf(TemplatePosition.Part part) {}
    }

    private final TemplatePosition.Part part;
    private final Visitor visitor;
    private int tables;

    private TemplateParagraphs(TemplatePosition.Part part, Visitor visitor) {
        this.part = part;
        this.visitor = visitor;
    }

    static void visit(DocxFile template, Visitor visitor) throws UnsupportedDocxException {
        for (var file : TemplateUnwrapping.texts(template)) {
            var part = TemplatePosition.Part.of(file);
            var root = template.xml(file);
            new TemplateParagraphs(part, visitor)
                    .blocks(Xml.child(root, "body").orElse(root), new TemplatePosition(part, 0, 0, 0, 0), null);
            visitor.endOf(part);
        }
    }

    private void blocks(Element container, TemplatePosition at, @Nullable Element row) {
        var paragraph = 0;
        for (var block : children(container)) {
            switch (Objects.requireNonNullElse(block.getLocalName(), "")) {
                case "p" -> {
                    var place = new TemplatePosition(part, at.table(), at.row(), at.cell(), ++paragraph);
                    visitor.paragraph(block, place, row);
                    boxes(block);
                }
                case "tbl" -> table(block);
                case "footnote", "endnote" -> blocks(block, at, row);
                default -> {}
            }
        }
    }

    private void boxes(Element paragraph) {
        for (var box : Xml.below(paragraph, "txbxContent")) {
            var inside = TemplatePosition.Part.TEXT_BOX;
            new TemplateParagraphs(inside, visitor).blocks(box, new TemplatePosition(inside, 0, 0, 0, 0), null);
        }
    }

    private void table(Element table) {
        var number = ++tables;
        var row = 0;
        for (var line : children(table, "tr")) {
            row++;
            var cell = 0;
            for (var box : children(line, "tc")) blocks(box, new TemplatePosition(part, number, row, ++cell, 0), line);
        }
    }

    /** Of a paragraph, or of all of them in a row; texts of boxes that hang on it are apart. */
    static String text(Element element) {
        return own(element, "t").map(Element::getTextContent).collect(Collectors.joining());
    }

    /** What the fields of a paragraph are asked, one after the other. */
    static String instructions(Element paragraph) {
        return Stream.concat(
                        own(paragraph, "instrText").map(Element::getTextContent),
                        own(paragraph, "fldSimple").map(field -> String.valueOf(Xml.attribute(field, "instr"))))
                .collect(Collectors.joining());
    }

    private static Stream<Element> own(Element element, String name) {
        return Xml.below(element, name).stream().filter(piece -> !isInBox(piece, element));
    }

    private static boolean isInBox(Node piece, Element around) {
        for (var at = piece; at != null && at != around; at = at.getParentNode())
            if ("txbxContent".equals(at.getLocalName())) return true;
        return false;
    }
}
