package org.dangzhi.foundation.forms.filling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.w3c.dom.Element;

/**
 * Unwrapping of a template before it is checked and filled: what Word lays around a text, a cell or a row without showing it
 * goes, the content stays. The library that fills knows wrappers in some places only, and the check would have to know in which.
 * The office's own template keeps them: the copy is made for one filling.
 */
final class TemplateUnwrapping {

    /** Content controls, what others inserted and have not accepted. */
    private static final List<String> WRAPPERS = List.of("sdt", "smartTag", "customXml", "ins", "moveTo");

    /** What is not printed, or says nothing of the look. */
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "proofErr",
            "permStart",
            "permEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference");

    /** Of a wrapper itself; the rest is content. */
    private static final Set<String> PROPERTIES = Set.of("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr");

    private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");
    private static final String COMMENTS = "word/comments.xml";

    private TemplateUnwrapping() {}

    static DocxFile unwrapped(DocxFile template) throws UnsupportedDocxException {
        var changed = new HashMap<String, byte[]>();
        for (var part : texts(template)) {
            var root = copy(template.xml(part));
            unwrap(root);
            changed.put(part, Xml.bytes(root));
        }
        if (template.has(COMMENTS)) {
            var comments = copy(template.xml(COMMENTS));
            Xml.children(comments).forEach(comments::removeChild);
            changed.put(COMMENTS, Xml.bytes(comments));
        }
        return template.with(changed);
    }

    /** Parts that the filling reaches: those that are printed, then the notes under them. */
    static List<String> texts(DocxFile template) {
        var texts = new ArrayList<>(template.texts());
        NOTES.stream().filter(template::has).forEach(texts::add);
        return texts;
    }

    private static Element copy(Element root) {
        return (Element) root.cloneNode(true);
    }

    private static void unwrap(Element parent) {
        for (var child : Xml.children(parent)) {
            var name = String.valueOf(child.getLocalName());
            if (UNSEEN.contains(name)) {
                parent.removeChild(child);
                continue;
            }
            unwrap(child);
            if (isWrapper(child, name, parent)) {
                content(child).forEach(inner -> parent.insertBefore(inner, child));
                parent.removeChild(child);
            }
        }
        if ("p".equals(parent.getLocalName())) TaggedFields.unwrap(parent);
        if ("AlternateContent".equals(parent.getLocalName())) keepOne(parent);
    }

    private static boolean isWrapper(Element child, String name, Element parent) {
        return switch (name) {
            case "hyperlink" -> holdsTag(parent);
            case "fldSimple" -> TaggedFields.holdsTag(child);
            default -> WRAPPERS.contains(name);
        };
    }

    /** Word keeps a text box twice, as a drawing and as a shape for readers older than 2010: one is filled, and the other goes. */
    private static void keepOne(Element alternatives) {
        var isBox = Xml.children(alternatives, "Choice").stream()
                .anyMatch(choice -> !Xml.below(choice, "txbxContent").isEmpty());
        if (isBox) Xml.children(alternatives, "Fallback").forEach(alternatives::removeChild);
    }

    private static List<Element> content(Element wrapper) {
        return Xml.child(wrapper, "sdtContent").map(Xml::children).orElseGet(() -> Xml.children(wrapper)).stream()
                .filter(inner -> !PROPERTIES.contains(String.valueOf(inner.getLocalName())))
                .toList();
    }

    /** Other links go on leading where they lead. */
    private static boolean holdsTag(Element paragraph) {
        return paragraph.getTextContent().contains("{{")
                || paragraph.getTextContent().contains("[");
    }
}
