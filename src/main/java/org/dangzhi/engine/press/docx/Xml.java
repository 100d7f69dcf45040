package org.dangzhi.engine.press.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reading XML by local names, whatever prefixes Word, WPS or LibreOffice chose. */
public final class Xml {

    private Xml() {}

    /** Without document types and external entities. */
    public static Element parse(byte[] xml) throws IOException, SAXException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser cannot be made safe", e);
        }
    }

    /** The element and all below it as a file. */
    public static byte[] bytes(Element root) {
        var file = new ByteArrayOutputStream();
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(root), new StreamResult(file));
        } catch (TransformerException e) {
            throw new IllegalStateException("The JDK cannot write XML that it has read", e);
        }
        return file.toByteArray();
    }

    /** Child elements in order, all of them without a name given. */
    public static List<Element> children(Node parent, String... names) {
        var wanted = List.of(names);
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element && (wanted.isEmpty() || wanted.contains(element.getLocalName())))
                found.add(element);
        return found;
    }

    public static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** Follows the names downwards, first child each. */
    public static Optional<Element> path(Element from, String... names) {
        var at = Optional.of(from);
        for (var name : names) at = at.flatMap(element -> child(element, name));
        return at;
    }

    /** All elements of this name below, in document order. */
    public static List<Element> below(Element root, String name) {
        var nodes = root.getElementsByTagNameNS("*", name);
        var found = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) found.add((Element) nodes.item(i));
        return found;
    }

    public static @Nullable String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++)
            if (attributes.item(i) instanceof Attr attribute && name.equals(attribute.getLocalName()))
                return attribute.getValue();
        return null;
    }
}
