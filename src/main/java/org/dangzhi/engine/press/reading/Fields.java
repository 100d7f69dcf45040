package org.dangzhi.engine.press.reading;

import java.util.Optional;

/** What stands where a document asks for the number of a page. */
@FunctionalInterface
public interface Fields {

    /** @return empty for a field that keeps the text which Word last saw there */
    Optional<String> text(Field field);
}
