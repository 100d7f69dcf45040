package org.dangzhi.engine.press.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.DocxUnfit;
import org.dangzhi.engine.press.docx.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A document's styles; a style that is not there says nothing. */
public final class Styles {

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Optional<Element> runDefaults;
    private final Optional<Element> paragraphDefaults;

    public Styles(DocxFile file) throws DocxUnfit {
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
    Cascade paragraph(@Nullable String id, Cascade table) {
        return new Cascade(paragraphDefaults.stream().toList()).under(table).under(chain(id, "paragraph", "pPr"));
    }

    /** Letters in a paragraph of this style. */
    Cascade run(@Nullable String id) {
        return new Cascade(runDefaults.stream().toList()).under(chain(id, "paragraph", "rPr"));
    }

    Cascade character(String id) {
        return chain(id, "character", "rPr");
    }

    /** @param properties {@code tblPr} of the table as a whole, {@code pPr} of paragraphs in it */
    Cascade table(@Nullable String id, String properties) {
        return chain(id, "table", properties);
    }

    private Cascade chain(@Nullable String id, String type, String properties) {
        var chain = new ArrayList<Element>();
        var next = Optional.ofNullable(id).or(() -> Optional.ofNullable(defaults.get(type)));
        for (var depth = 0; next.isPresent() && depth < 20; depth++) {
            var style = byId.get(next.get());
            if (style == null) break;
            Xml.child(style, properties).ifPresent(chain::add);
            next = Xml.child(style, "basedOn").map(base -> Xml.attribute(base, "val"));
        }
        return new Cascade(chain);
    }
}
