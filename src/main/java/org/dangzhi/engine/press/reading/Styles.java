package org.dangzhi.engine.press.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A document's styles; a style that is not there says nothing. */
public final class Styles {

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Optional<Element> runDefaults;
    private final Optional<Element> paragraphDefaults;

    public Styles(DocxFile file) throws UnsupportedDocxException {
        var root = file.optional("word/styles.xml");
        for (var style : root.map(all -> Xml.children(all, "style")).orElse(List.of())) {
            var id = Xml.attribute(style, "styleId");
            if (id == null) continue;
            byId.put(id, style);
            if ("1".equals(Xml.attribute(style, "default")))
                defaults.put(String.valueOf(Xml.attribute(style, "type")), id);
        }
        runDefaults = root.flatMap(all -> Xml.path(all, "docDefaults", "rPrDefault", "rPr"));
        paragraphDefaults = root.flatMap(all -> Xml.path(all, "docDefaults", "pPrDefault", "pPr"));
    }

    /** Paragraph properties of a paragraph style; a table's style lies under it. */
    PropertyCascade paragraph(@Nullable String id, PropertyCascade table) {
        return new PropertyCascade(paragraphDefaults.stream().toList())
                .under(table)
                .under(chain(id, "paragraph", "pPr"));
    }

    /** Letters in a paragraph of this style. */
    PropertyCascade run(@Nullable String id) {
        return new PropertyCascade(runDefaults.stream().toList()).under(chain(id, "paragraph", "rPr"));
    }

    PropertyCascade character(String id) {
        return chain(id, "character", "rPr");
    }

    /** @param properties {@code tblPr} of the table as a whole, {@code pPr} of paragraphs in it */
    PropertyCascade table(@Nullable String id, String properties) {
        return chain(id, "table", properties);
    }

    private PropertyCascade chain(@Nullable String id, String type, String properties) {
        var chain = new ArrayList<Element>();
        var next = Optional.ofNullable(id).or(() -> Optional.ofNullable(defaults.get(type)));
        for (var depth = 0; next.isPresent() && depth < 20; depth++) {
            var style = byId.get(next.get());
            if (style == null) break;
            Xml.child(style, properties).ifPresent(chain::add);
            next = Xml.child(style, "basedOn").map(base -> Xml.attribute(base, "val"));
        }
        return new PropertyCascade(chain);
    }
}
