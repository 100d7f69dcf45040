package org.dangzhi.operations.phone;

import java.time.Instant;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.PlainText;
import org.jspecify.annotations.Nullable;

/** To whom a call is passed on as an item. An empty title is taken from the first words of the call. */
public record CallAssignment(
        String title, PersonId owner, @Nullable PersonId assistant, PersonId supervisor, Instant due) {

    private static final int TITLE_LENGTH = 60;

    String titleOr(String content) {
        if (!title.isBlank()) return title.strip();
        var first = content.strip().split("[。；\n]", 2)[0];
        return PlainText.shortened(first, TITLE_LENGTH);
    }
}
