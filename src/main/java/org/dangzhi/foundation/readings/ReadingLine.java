package org.dangzhi.foundation.readings;

import java.time.Instant;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.readings.lists.ReadingCursor;
import org.jspecify.annotations.Nullable;

/**
 * A reading as pages read it.
 *
 * @param mine whether the person asking is to read it in person; {@code confirmedAt} when they confirmed
 */
public record ReadingLine(
        UUID id,
        String title,
        String address,
        String kind,
        String subject,
        String note,
        UUID publishedBy,
        String publisherName,
        String publisherPost,
        Instant publishedAt,
        @Nullable Instant dueAt,
        @Nullable Instant remindedAt,
        @Nullable Instant withdrawnAt,
        int asked,
        int confirmed,
        boolean mine,
        @Nullable Instant confirmedAt,
        int rank,
        long weight) {

    PersonId publisher() {
        return new PersonId(publishedBy);
    }

    public String publisherShown() {
        return publisherPost.isEmpty() ? publisherName : publisherName + " " + publisherPost;
    }

    int missing() {
        return asked - confirmed;
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    public boolean waits() {
        return mine && confirmedAt == null && !withdrawn();
    }

    boolean late(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }

    public String key() {
        return new ReadingCursor(rank, weight, id).key();
    }

    ReadingProgress state() {
        return new ReadingProgress(
                new ReadingId(id), title, publishedAt, dueAt, asked, confirmed, withdrawn(), waits());
    }
}
