package org.dangzhi.engine.clausetext.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dangzhi.engine.press.docx.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A paragraph's properties, its own first, then those of its style and of the styles that one is based on. */
final class WordStyles {

    /** Styles based on each other in a circle end somewhere. */
    private static final int DEEPEST = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private @Nullable String usual;

    WordStyles(Optional<Element> root) {
        for (var style : root.map(all -> Xml.children(all, "style")).orElse(List.of())) {
            var id = WordProperties.attribute(style, "styleId").orElse("");
            styles.put(id, style);
            var paragraph = WordProperties.attribute(style, "type").filter("paragraph"::equals);
            if (paragraph.isPresent()
                    && WordProperties.attribute(style, "default").isPresent()) usual = id;
        }
    }

    Optional<String> styleOf(Element paragraph) {
        return WordProperties.value(paragraph, "pPr", "pStyle").or(() -> Optional.ofNullable(usual));
    }

    /** @param wanted reads it from a paragraph or a style, both of which have a {@code pPr} and a {@code rPr} */
    <T> Optional<T> find(Element paragraph, Function<Element, Optional<T>> wanted) {
        var own = wanted.apply(paragraph);
        if (own.isPresent()) return own;
        var id = styleOf(paragraph);
        for (var depth = 0; depth < DEEPEST && id.isPresent(); depth++) {
            var style = styles.get(id.get());
            if (style == null) return Optional.empty();
            var found = wanted.apply(style);
            if (found.isPresent()) return found;
            id = WordProperties.value(style, "basedOn");
        }
        return Optional.empty();
    }

    boolean centred(Element paragraph) {
        return find(paragraph, at -> WordProperties.value(at, "pPr", "jc"))
                .filter("center"::equals)
                .isPresent();
    }

    boolean bold(Element paragraph) {
        var runs = Xml.children(paragraph, "r").stream()
                .filter(run -> !run.getTextContent().isBlank())
                .toList();
        return !runs.isEmpty() && runs.stream().allMatch(run -> WordProperties.on(run, "rPr", "b"));
    }
}
