package org.dangzhi.engine.press.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.engine.press.docx.Xml;
import org.w3c.dom.Element;

/**
 * Cascade of Word's properties: the strongest element that says something counts, attribute by attribute.
 *
 * @param sources property elements ({@code rPr}, {@code pPr}, {@code tblPr}), the strongest first
 */
public record PropertyCascade(List<Element> sources) {

    PropertyCascade under(Optional<Element> stronger) {
        return new PropertyCascade(
                Stream.concat(stronger.stream(), sources.stream()).toList());
    }

    PropertyCascade under(PropertyCascade stronger) {
        return new PropertyCascade(
                Stream.concat(stronger.sources.stream(), sources.stream()).toList());
    }

    Optional<Element> find(String... path) {
        return sources.stream()
                .flatMap(source -> Xml.path(source, path).stream())
                .findFirst();
    }

    Optional<String> attribute(String property, String attribute) {
        return sources.stream()
                .flatMap(source -> Xml.child(source, property).stream())
                .map(element -> Xml.attribute(element, attribute))
                .filter(Objects::nonNull)
                .findFirst();
    }

    String value(String property, String otherwise) {
        return attribute(property, "val").orElse(otherwise);
    }

    boolean on(String property) {
        return find(property).filter(PropertyCascade::isOn).isPresent();
    }

    private static boolean isOn(Element toggle) {
        var value = Xml.attribute(toggle, "val");
        return value == null || !List.of("0", "false", "off", "none").contains(value);
    }

    /** A length in points from one in twentieths. */
    float points(String property, String attribute, float otherwise) {
        return attribute(property, attribute)
                .map(text -> WordUnits.number(text, otherwise * 20) / 20)
                .orElse(otherwise);
    }
}
