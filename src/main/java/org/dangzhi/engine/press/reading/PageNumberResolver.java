package org.dangzhi.engine.press.reading;

import java.util.Optional;

/** Resolver of the page numbers that a document's fields ask for. */
@FunctionalInterface
public interface PageNumberResolver {

    /** @return empty for a field that keeps the text which Word last saw there */
    Optional<String> text(WordField field);
}
