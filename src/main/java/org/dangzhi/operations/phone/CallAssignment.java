package org.dangzhi.operations.phone;

import java.time.Instant;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;

/** To whom a call is passed on as an item. An empty title is taken from the first words of the call. */
record CallAssignment(
        String title, PersonId owner, @Nullable PersonId assistant, PersonId supervisor, Instant due) {

    private static final int TITLE_LENGTH = 60;

    /** As it was typed; refused at the field that is missing. */
    static CallAssignment of(
            String title,
            UUID owner,
            @Nullable UUID assistant,
            @Nullable UUID supervisor,
            @Nullable String due,
            TimeWords times) {
        if (supervisor == null) throw new Refusal("phone.refused.supervisor").at("supervisor");
        if (due == null || due.isBlank()) throw new Refusal("phone.refused.due").at("due");
        return new CallAssignment(
                title,
                new PersonId(owner),
                CallForm.person(assistant),
                new PersonId(supervisor),
                times.parse(due, "due"));
    }

    String titleOr(String content) {
        if (!title.isBlank()) return title.strip();
        var first = content.strip().split("[。；\n]", 2)[0];
        return PlainText.shortened(first, TITLE_LENGTH);
    }
}
