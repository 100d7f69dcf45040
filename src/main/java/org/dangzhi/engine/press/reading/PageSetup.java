package org.dangzhi.engine.press.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The paper of a section; lengths are points.
 *
 * @param header distance from the upper edge, {@code footer} from the lower
 * @param firstNumber of its pages; empty where the count goes on
 * @param parts file of the header or footer by name: "header default", "footer first"
 */
public record PageSetup(
        float width,
        float height,
        float top,
        float right,
        float bottom,
        float left,
        float header,
        float footer,
        boolean ownFirst,
        boolean ownEven,
        OptionalInt firstNumber,
        String numberFormat,
        Map<String, String> parts) {

    private static final float A4_WIDTH = 595.3f;
    private static final float A4_HEIGHT = 841.9f;

    /** @param before the section before, whose headers go on where this one has none */
    static PageSetup of(DocxFile file, Optional<Element> section, @Nullable PageSetup before)
            throws UnsupportedDocxException {
        var format = new PropertyCascade(section.stream().toList());
        var parts = new HashMap<>(before == null ? Map.<String, String>of() : before.parts());
        for (var reference : section.map(all -> Xml.children(all, "headerReference", "footerReference"))
                .orElse(java.util.List.of())) {
            var name = String.valueOf(reference.getLocalName()).replace("Reference", "") + " "
                    + Xml.attribute(reference, "type");
            file.related(DocxFile.BODY, String.valueOf(Xml.attribute(reference, "id")))
                    .ifPresent(part -> parts.put(name, part));
        }
        var even = file.optional("word/settings.xml")
                .flatMap(all -> Xml.child(all, "evenAndOddHeaders"))
                .isPresent();
        return new PageSetup(
                format.points("pgSz", "w", A4_WIDTH),
                format.points("pgSz", "h", A4_HEIGHT),
                Math.abs(format.points("pgMar", "top", 72)),
                format.points("pgMar", "right", 72),
                Math.abs(format.points("pgMar", "bottom", 72)),
                format.points("pgMar", "left", 72) + format.points("pgMar", "gutter", 0),
                format.points("pgMar", "header", 36),
                format.points("pgMar", "footer", 36),
                format.on("titlePg"),
                even,
                firstNumber(format),
                format.attribute("pgNumType", "fmt").orElse("decimal"),
                parts);
    }

    private static OptionalInt firstNumber(PropertyCascade format) {
        return format.attribute("pgNumType", "start").stream()
                .mapToInt(text -> (int) WordUnits.number(text, 1))
                .findFirst();
    }

    public float textWidth() {
        return width - left - right;
    }

    /** @param page counted from 1 in the section; {@code number} as it is printed */
    public Optional<String> part(String kind, int page, int number) {
        var which = page == 1 && ownFirst ? "first" : number % 2 == 0 && ownEven ? "even" : "default";
        return Optional.ofNullable(parts.get(kind + " " + which));
    }
}
