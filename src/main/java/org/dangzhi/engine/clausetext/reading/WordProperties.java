package org.dangzhi.engine.clausetext.reading;

import java.util.List;
import java.util.Optional;
import org.dangzhi.engine.press.docx.Xml;
import org.w3c.dom.Element;

/** Properties as Word writes them: an element whose {@code val} says how, or which is on by being there. */
final class WordProperties {

    private WordProperties() {}

    static Optional<String> attribute(Element element, String name) {
        return Optional.ofNullable(Xml.attribute(element, name));
    }

    /** The {@code val} of the element at the end of the path. */
    static Optional<String> value(Element from, String... names) {
        return Xml.path(from, names).flatMap(element -> attribute(element, "val"));
    }

    static Optional<Integer> number(Element from, String... names) {
        return value(from, names).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** A property that is on by being there, unless it says no. */
    static boolean on(Element from, String... names) {
        return Xml.path(from, names)
                .filter(toggle -> attribute(toggle, "val")
                        .filter(List.of("0", "false", "off", "none")::contains)
                        .isEmpty())
                .isPresent();
    }
}
