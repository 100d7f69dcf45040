package org.dangzhi.operations.dutylog.browsing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.RequiresScope;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.LogEntryId;
import org.dangzhi.operations.dutylog.LogEntryKind;
import org.dangzhi.operations.dutylog.NewLogEntry;
import org.dangzhi.operations.dutylog.kinds.LogEntryKinds;
import org.dangzhi.operations.dutylog.writing.LogCommands;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The log for the organisation's other systems. */
@RestController
@RequestMapping("/api/v1")
class LogApi {

    record EntryJson(
            UUID id,
            UUID shift,
            int number,
            String kind,
            String text,
            Instant happenedAt,
            Instant writtenAt,
            boolean backdated,
            boolean supplement,
            @Nullable UUID writer,
            @Nullable UUID corrects,
            @Nullable UUID correctedBy,
            String state) {}

    /** @param next to be given as {@code after}; absent at the end */
    record EntriesJson(List<EntryJson> entries, @Nullable String next, String total) {}

    /** @param happenedAt absent for now */
    record WriteJson(
            @NotBlank String text,
            @Nullable String kind,
            @Nullable Instant happenedAt,
            @Nullable List<UUID> people,
            @Nullable UUID corrects,
            @Nullable String reason) {}

    private static final int PAGE = 100;

    private final LogQuery query;
    private final LogCommands log;
    private final LogEntryKinds kinds;
    private final Clock clock;

    LogApi(LogQuery query, LogCommands log, LogEntryKinds kinds, Clock clock) {
        this.query = query;
        this.log = log;
        this.kinds = kinds;
        this.clock = clock;
    }

    @GetMapping("/log")
    @RequiresPermission(DutyLogModule.READ)
    @RequiresScope("log:read")
    EntriesJson entries(@Valid LogFilter search) {
        var found = query.find(search, PAGE);
        return new EntriesJson(found.rows().stream().map(LogApi::json).toList(), found.next(), found.total());
    }

    @PostMapping("/log")
    @RequiresPermission(DutyLogModule.WRITE)
    @RequiresScope("log:write")
    @ResponseStatus(HttpStatus.CREATED)
    EntryJson write(@RequestBody @Valid WriteJson entry) {
        var corrects = entry.corrects() == null ? null : new LogEntryId(entry.corrects());
        var id = log.write(new NewLogEntry(
                corrects != null ? LogEntryKind.CORRECTION.code() : kind(entry),
                entry.text(),
                entry.happenedAt() == null ? clock.instant() : entry.happenedAt(),
                entry.people() == null
                        ? List.of()
                        : entry.people().stream().map(PersonId::new).toList(),
                null,
                null,
                corrects,
                entry.reason() == null ? "" : entry.reason()));
        return query.of(id).map(LogApi::json).orElseThrow(NotFoundException::new);
    }

    private String kind(WriteJson entry) {
        return entry.kind() == null ? kinds.guess(entry.text()) : entry.kind();
    }

    private static EntryJson json(LogLine line) {
        var moment = line.moment();
        return new EntryJson(
                line.id(),
                line.shiftId(),
                line.number(),
                line.kind(),
                line.body(),
                moment.happenedAt(),
                moment.writtenAt(),
                moment.backdated(),
                moment.supplement(),
                line.persons().writerId(),
                line.correction().wrongId(),
                line.correction().rightId(),
                line.check().state().name());
    }
}
