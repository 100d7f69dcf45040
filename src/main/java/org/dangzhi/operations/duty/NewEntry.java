package org.dangzhi.operations.duty;

import java.time.Instant;
import java.util.List;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is written.
 *
 * @param kind code of one of the office's kinds: {@code call}, {@code letter}, {@code handover} …
 * @param happenedAt typed; marked as a late entry when long before now
 * @param people concerned, such as those it was reported to
 * @param sourceNumber of the paper it stands for, shown as a link to {@code sourceAddress}
 * @param corrects the entry that this one puts right
 */
public record NewEntry(
        String kind,
        String text,
        Instant happenedAt,
        List<PersonId> people,
        @Nullable String sourceNumber,
        @Nullable String sourceAddress,
        @Nullable EntryId corrects) {

    public static NewEntry of(String kind, String text, Instant happenedAt) {
        return new NewEntry(kind, text, happenedAt, List.of(), null, null, null);
    }

    public NewEntry from(String number, String address) {
        return new NewEntry(kind, text, happenedAt, people, number, address, corrects);
    }
}
