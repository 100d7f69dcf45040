package org.dangzhi.engine.clausetext.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dangzhi.engine.press.docx.Xml;
import org.w3c.dom.Element;

/**
 * Text of one Word paragraph.
 *
 * @param text with tabs, and a line feed where the author broke the line
 * @param boxes text boxes anchored in it, which hold paragraphs of their own
 * @param notes ids of the footnotes it points to
 */
record WordParagraphText(String text, List<Element> boxes, List<String> notes) {

    /** Not printed: taken out, moved away, the same once more for old programs, how to say it, what a field computes. */
    private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "Fallback", "rt", "instrText", "pPr", "rPr");

    static WordParagraphText of(Element paragraph) {
        var walk = new Walk();
        walk.below(paragraph);
        return new WordParagraphText(walk.text.toString(), walk.boxes, walk.notes);
    }

    private static final class Walk {

        private final StringBuilder text = new StringBuilder();
        private final List<Element> boxes = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        private void below(Element parent) {
            for (var child : Xml.children(parent)) {
                var name = child.getLocalName();
                if (UNSEEN.contains(name) || name.equals("r") && WordProperties.on(child, "rPr", "vanish")) continue;
                switch (name) {
                    case "t" -> text.append(child.getTextContent());
                    case "tab", "ptab" -> text.append('\t');
                    case "br", "cr" -> lineBreak(child);
                    case "noBreakHyphen" -> text.append('-');
                    case "footnoteReference" ->
                        WordProperties.attribute(child, "id").ifPresent(notes::add);
                    case "txbxContent" -> boxes.add(child);
                    default -> below(child);
                }
            }
        }

        private void lineBreak(Element at) {
            if (WordProperties.attribute(at, "type").filter("page"::equals).isEmpty()) text.append('\n');
        }
    }
}
