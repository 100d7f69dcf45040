package org.dangzhi.engine.press.docx;

import java.io.IOException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Removal of links to the outside from a document: whoever opens it would fetch them. */
final class ExternalLinkRemoval {

    private ExternalLinkRemoval() {}

    static byte[] removed(String part, byte[] content) {
        if (!part.endsWith(".rels")) return content;
        try {
            var relations = Xml.parse(content);
            var outside = Xml.children(relations, "Relationship").stream()
                    .filter(relation -> "External".equals(Xml.attribute(relation, "TargetMode")))
                    .toList();
            if (outside.isEmpty()) return content;
            outside.forEach(ExternalLinkRemoval::pointNowhere);
            return Xml.bytes(relations);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("An opened document has whole relations", e);
        }
    }

    /** The text still names the relationship, and Word repairs documents that miss one: so it stays and leads nowhere. */
    private static void pointNowhere(Element relation) {
        relation.setAttribute("Target", "about:blank");
    }
}
