package org.dangzhi.operations.dutylog;

import java.time.Instant;
import java.util.List;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Entry as it is written into the log.
 *
 * @param kind code of an {@link LogEntryKind}, or a kind of the office's own
 * @param happenedAt typed; marked as a late entry (补记) when more than 15 minutes before now
 * @param people concerned, such as those it was reported to
 * @param sourceNumber of the paper it stands for, shown as a link to {@code sourceAddress}: 电话记录 2026-1183
 * @param corrects the entry that this one puts right
 * @param reason why it is corrected; may be empty
 */
public record NewLogEntry(
        String kind,
        String text,
        Instant happenedAt,
        List<PersonId> people,
        @Nullable String sourceNumber,
        @Nullable String sourceAddress,
        @Nullable LogEntryId corrects,
        String reason) {

    public static NewLogEntry of(LogEntryKind kind, String text, Instant happenedAt) {
        return of(kind.code(), text, happenedAt, List.of());
    }

    public static NewLogEntry of(String kind, String text, Instant happenedAt, List<PersonId> people) {
        return new NewLogEntry(kind, text, happenedAt, people, null, null, null, "");
    }

    public NewLogEntry from(String number, String address) {
        return new NewLogEntry(kind, text, happenedAt, people, number, address, corrects, reason);
    }
}
