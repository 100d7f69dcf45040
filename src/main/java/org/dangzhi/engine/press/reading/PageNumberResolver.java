package org.dangzhi.engine.press.reading;

import java.util.Optional;

/** Resolver of the page numbers that a document's fields ask for. */
@FunctionalInterface
public interface PageNumberResolver {

    /** @return empty for a field that keeps the text which Word last saw there */
    Optional<String> text(WordField field);

    /** Name for a bookmark beside a field that asks for its own page; empty where the page is known while its text is read. */
    default String ownPage() {
        return "";
    }
}
