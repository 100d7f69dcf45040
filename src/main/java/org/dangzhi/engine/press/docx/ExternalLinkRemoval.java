package org.dangzhi.engine.press.docx;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
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
            return text(relations).getBytes(StandardCharsets.UTF_8);
        } catch (IOException | SAXException | TransformerException e) {
            throw new IllegalStateException("An opened document has whole relations", e);
        }
    }

    /** The text still names the relationship, and Word repairs documents that miss one: so it stays and leads nowhere. */
    private static void pointNowhere(Element relation) {
        relation.setAttribute("Target", "about:blank");
    }

    private static String text(Element root) throws TransformerException {
        var writer = new StringWriter();
        var transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        transformer.transform(new DOMSource(root), new StreamResult(writer));
        return writer.toString();
    }
}
