package org.dangzhi.foundation.forms.filling;

import static org.dangzhi.engine.press.docx.Xml.children;

import java.util.Objects;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Walk over the paragraphs of an unwrapped template, each with its position as a person would count. */
final class TemplateParagraphs {

    /** Told of each paragraph in the order of the document. */
    interface Visitor {

        /** @param row the table row around it; null outside tables */
        void paragraph(String text, TemplatePosition at, @Nullable Element row);

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
                case "p" ->
                    visitor.paragraph(
                            text(block), new TemplatePosition(part, at.table(), at.row(), at.cell(), ++paragraph), row);
                case "tbl" -> table(block);
                case "footnote", "endnote" -> blocks(block, at, row);
                default -> {}
            }
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

    static String text(Element element) {
        var text = new StringBuilder();
        Xml.below(element, "t").forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }
}
