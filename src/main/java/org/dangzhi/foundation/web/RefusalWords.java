package org.dangzhi.foundation.web;

import java.util.Optional;

/**
 * Words for what a module's refusals carry besides texts, numbers and days: rules speak of values, which become text when the
 * refusal is answered. One bean for each module that has such values.
 */
@FunctionalInterface
public interface RefusalWords {

    /** @return empty for a value of another module's */
    Optional<String> of(Object value);
}
