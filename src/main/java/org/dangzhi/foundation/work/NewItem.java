package org.dangzhi.foundation.work;

import java.time.Instant;
import java.util.List;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An item as it is arranged.
 *
 * @param sourceNumber of the paper or call it came from, {@code 2026-1184}
 * @param sourceAddress page of that paper
 * @param assignedBy the leader who wants it, and to whom is reported; none for routine work
 * @param supervisor checks the result; neither owner nor assistant
 * @param steps in their order; may be empty
 */
public record NewItem(
        String title,
        String content,
        Source source,
        @Nullable String sourceNumber,
        @Nullable String sourceAddress,
        @Nullable PersonId assignedBy,
        PersonId owner,
        @Nullable PersonId assistant,
        PersonId supervisor,
        Instant due,
        List<String> steps) {}
