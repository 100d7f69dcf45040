package org.dangzhi.foundation.work.items;

import java.time.Instant;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** A step towards the outcome; done by somebody at some time, or open. */
@Table(schema = "work", name = "item_step")
public record Step(
        String content,
        @Column("done_by") @Nullable PersonId doneBy,
        @Nullable Instant doneAt) {

    private static final int LONGEST = 300;

    static Step open(String content) {
        if (content.length() > LONGEST) throw ItemRefused.stepTooLong(LONGEST);
        return new Step(content, null, null);
    }

    Step done(PersonId by, Instant at) {
        return new Step(content, by, at);
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
