package org.dangzhi.foundation.readings;

import java.time.Instant;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.readings.lists.Position;
import org.jspecify.annotations.Nullable;

/**
 * A reading as pages read it.
 *
 * @param mine whether the person asking is to read it himself; {@code confirmedAt} when he confirmed
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
        return new Position(rank, weight, id).key();
    }

    ReadingState state() {
        return new ReadingState(new ReadingId(id), title, publishedAt, dueAt, asked, confirmed, withdrawn(), waits());
    }
}
