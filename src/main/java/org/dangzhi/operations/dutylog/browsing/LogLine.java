package org.dangzhi.operations.dutylog.browsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dangzhi.operations.dutylog.writing.LogCheckCommands;
import org.jspecify.annotations.Nullable;

/** Entry of the log with all that stands beside it, as it is read. */
public record LogLine(
        UUID id,
        UUID shiftId,
        int number,
        String kind,
        String body,
        Moment moment,
        Persons persons,
        Papers papers,
        Correction correction,
        Check check) {

    /** @param day under which it stands: the office's day of {@code happenedAt} */
    public record Moment(LocalDate day, Instant happenedAt, Instant writtenAt, boolean backdated, boolean supplement) {}

    /**
     * @param writerId absent for what the system wrote, as is the name
     * @param people names of those it names, joined
     */
    public record Persons(@Nullable UUID writerId, @Nullable String writerName, String people) {}

    /** The paper it stands for, and its files in the order in which they were stored; a sheet has none. */
    public record Papers(
            @Nullable String sourceNumber, @Nullable String sourceAddress, List<Attachment> files) {}

    public record Attachment(UUID id, String name) {}

    /**
     * What it corrects (the wrong one) and what corrects it (the right one); numbers are 0 where there is none.
     *
     * @param reason why it corrects; may be empty
     */
    public record Correction(
            String reason,
            @Nullable UUID wrongId,
            int wrongNumber,
            @Nullable String wrongBody,
            @Nullable Instant wrongAt,
            @Nullable UUID rightId,
            int rightNumber) {}

    /**
     * @param wanted whether the secondary checks it: people wrote it, other than they themselves
     * @param steps in their order; a sheet has none
     */
    public record Check(LogCheckCommands.State state, boolean wanted, List<Step> steps) {}

    /** Step of a check: checked, questioned or answered. */
    public record Step(LogCheckCommands.State outcome, Instant at, String by, String words) {}
}
