package org.dangzhi.engine.clausetext.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Reading XML by local names, whatever prefixes Word, WPS or LibreOffice chose. */
final class Dom {

    private Dom() {}

    static List<Element> children(Element parent) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element) found.add(element);
        return found;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    /** Follows the names downwards, first child each. */
    static Optional<Element> path(Element from, String... names) {
        var at = Optional.of(from);
        for (var name : names)
            at = at.flatMap(element -> children(element, name).stream().findFirst());
        return at;
    }

    static Optional<String> attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++)
            if (attributes.item(i) instanceof Attr attribute && name.equals(attribute.getLocalName()))
                return Optional.of(attribute.getValue());
        return Optional.empty();
    }

    /** The {@code val} of the element at the end of the path. */
    static Optional<String> value(Element from, String... names) {
        return path(from, names).flatMap(element -> attribute(element, "val"));
    }

    static Optional<Integer> number(Element from, String... names) {
        return value(from, names).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** A property that is on by being there, unless it says no. */
    static boolean on(Element from, String... names) {
        return path(from, names)
                .filter(toggle -> attribute(toggle, "val")
                        .filter(List.of("0", "false", "off", "none")::contains)
                        .isEmpty())
                .isPresent();
    }
}
