package org.dangzhi.engine.press.docx;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dangzhi.engine.press.docx.UnsupportedDocxException.Reason;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of one Word document. */
public final class DocxFile {

    public static final String BODY = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, byte[]> parts;
    private final Map<String, Element> parsed = new LinkedHashMap<>();

    private DocxFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws UnsupportedDocxException if this is no whole, plain .docx, or one that inflates beyond reason */
    public static DocxFile open(byte[] content) throws UnsupportedDocxException {
        var file = new DocxFile(DocxZip.unzip(content, Limits.FORM));
        file.checkType();
        return file;
    }

    /**
     * For whoever reads the words only: larger, and with macros, which nobody runs.
     *
     * @throws UnsupportedDocxException if this is no package, or one that inflates beyond reason
     */
    public static DocxFile openText(byte[] content) throws UnsupportedDocxException {
        var file = new DocxFile(DocxZip.unzip(content, Limits.TEXT));
        if (!file.has(TYPES)) throw new UnsupportedDocxException(Reason.NOT_WORD, "no package of Office");
        return file;
    }

    private void checkType() throws UnsupportedDocxException {
        if (!has(TYPES) || !has(BODY)) throw new UnsupportedDocxException(Reason.NOT_WORD, "no Word parts");
        var types = Xml.below(xml(TYPES), "Override").stream()
                .map(type -> Xml.attribute(type, "ContentType"))
                .toList();
        if (types.stream().anyMatch(type -> type != null && type.contains("macroEnabled"))
                || parts.keySet().stream().anyMatch(part -> part.contains("vbaProject")))
            throw new UnsupportedDocxException(Reason.MACROS, "macros");
        if (types.stream().anyMatch(type -> type != null && type.endsWith("template.main+xml")))
            throw new UnsupportedDocxException(Reason.TEMPLATE_TYPE, "a .dotx");
        if (!types.contains(MAIN))
            throw new UnsupportedDocxException(Reason.NOT_WORD, "no main document among " + types);
        for (var part : parts.keySet()) if (part.endsWith(".xml") || part.endsWith(".rels")) xml(part);
        if (Xml.child(xml(BODY), "body").isEmpty()) throw new UnsupportedDocxException(Reason.DAMAGED, "no body");
    }

    public boolean has(String part) {
        return parts.containsKey(part);
    }

    public Set<String> parts() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    public byte[] bytes(String part) {
        var bytes = parts.get(part);
        if (bytes == null) throw new IllegalArgumentException("no part " + part);
        return bytes;
    }

    public Element xml(String part) throws UnsupportedDocxException {
        var known = parsed.get(part);
        if (known != null) return known;
        try {
            var root = Xml.parse(bytes(part));
            parsed.put(part, root);
            return root;
        } catch (IOException | SAXException e) {
            throw new UnsupportedDocxException(Reason.DAMAGED, e);
        }
    }

    public Optional<Element> optional(String part) throws UnsupportedDocxException {
        return has(part) ? Optional.of(xml(part)) : Optional.empty();
    }

    /** The first part of a content type, wherever the document keeps it. */
    public Optional<Element> ofType(String type) throws UnsupportedDocxException {
        var types = Xml.children(xml(TYPES));
        for (var part : parts.keySet()) if (type.equals(typeOf(part, types))) return Optional.of(xml(part));
        return Optional.empty();
    }

    /** Said of the part itself, or else of its extension. */
    private static @Nullable String typeOf(String part, List<Element> types) {
        return types.stream()
                .filter(type -> ("/" + part).equals(Xml.attribute(type, "PartName")))
                .findFirst()
                .or(() -> types.stream()
                        .filter(type -> Xml.attribute(type, "Extension") instanceof String extension
                                && part.endsWith("." + extension))
                        .findFirst())
                .map(type -> Xml.attribute(type, "ContentType"))
                .orElse(null);
    }

    /** Parts that hold text which is printed: the body, then headers and footers. */
    public List<String> texts() {
        return parts.keySet().stream()
                .filter(part -> part.equals(BODY) || part.matches("word/(header|footer)\\d*\\.xml"))
                .sorted((a, b) -> Boolean.compare(b.equals(BODY), a.equals(BODY)))
                .toList();
    }

    /** Part that a relationship of {@code part} leads to; empty if it leads outside or nowhere. */
    public Optional<String> related(String part, String id) throws UnsupportedDocxException {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var relations = optional(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        if (relations.isEmpty()) return Optional.empty();
        return Xml.children(relations.get(), "Relationship").stream()
                .filter(relation -> id.equals(Xml.attribute(relation, "Id")))
                .filter(relation -> !"External".equals(Xml.attribute(relation, "TargetMode")))
                .map(relation -> String.valueOf(Xml.attribute(relation, "Target")))
                .map(target -> target.startsWith("/") ? target.substring(1) : folder + target)
                .filter(this::has)
                .findFirst();
    }

    /** The same document with these parts in the place of its own. */
    public DocxFile with(Map<String, byte[]> changed) {
        var all = new LinkedHashMap<>(parts);
        all.putAll(changed);
        return new DocxFile(all);
    }

    /** The whole package. */
    public byte[] content() throws IOException {
        return DocxZip.zip(parts, (part, bytes) -> bytes);
    }

    /** The same document without relationships that lead outside: linked pictures, templates on a share. */
    public byte[] withoutExternals() throws IOException {
        return DocxZip.zip(parts, ExternalLinkRemoval::removed);
    }
}
