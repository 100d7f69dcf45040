package org.dangzhi.operations.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shifts and log for the organisation's other systems. */
@RestController
@RequestMapping("/api/v1")
class DutyApi {

    /** Who holds a post; {@code phone} is absent for readers who may not see numbers. */
    record MemberJson(
            Post post,
            UUID person,
            String name,
            @Nullable String phone,
            boolean substitute,
            @Nullable Instant signedInAt) {}

    record ShiftJson(
            UUID id,
            String kind,
            boolean night,
            Instant startsAt,
            Instant endsAt,
            @Nullable Instant takenAt,
            @Nullable Instant closedAt,
            List<MemberJson> members) {}

    record NowJson(ShiftJson shift, @Nullable ShiftJson next, long minutesToHandover) {}

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
    private static final Duration LONGEST = Duration.ofDays(93);

    private final Crews crews;
    private final LogQuery query;
    private final LogBook log;
    private final LogKinds kinds;
    private final Permits permits;
    private final Clock clock;

    DutyApi(Crews crews, LogQuery query, LogBook log, LogKinds kinds, Permits permits, Clock clock) {
        this.crews = crews;
        this.query = query;
        this.log = log;
        this.kinds = kinds;
        this.permits = permits;
        this.clock = clock;
    }

    /** Shifts that overlap the span, in order of time; at most 93 days. */
    @GetMapping("/shifts")
    @Needs(DutyAccess.READ)
    @Scope("shifts:read")
    List<ShiftJson> shifts(@RequestParam Instant from, @RequestParam Instant to) {
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0)
            throw new Refusal("duty.refused.span", LONGEST.toDays()).at("to");
        return crews.between(from, to).stream().map(this::json).toList();
    }

    @GetMapping("/duty/now")
    @Needs(DutyAccess.READ)
    @Scope("duty:read")
    NowJson now() {
        var crew = crews.now().orElseThrow(NotFound::new);
        var next = crews.after(crew.shift()).map(this::json).orElse(null);
        return new NowJson(json(crew), next, crew.left(clock.instant()).toMinutes());
    }

    @GetMapping("/log")
    @Needs(DutyAccess.LOG_READ)
    @Scope("log:read")
    EntriesJson entries(@Valid LogSearch search) {
        var found = query.find(search, PAGE);
        return new EntriesJson(found.rows().stream().map(DutyApi::json).toList(), found.next(), found.total());
    }

    @PostMapping("/log")
    @Needs(DutyAccess.LOG_WRITE)
    @Scope("log:write")
    @ResponseStatus(HttpStatus.CREATED)
    EntryJson write(@RequestBody @Valid WriteJson entry) {
        var corrects = entry.corrects() == null ? null : new EntryId(entry.corrects());
        var id = log.write(new NewEntry(
                corrects != null ? EntryKind.CORRECTION.code() : kind(entry),
                entry.text(),
                entry.happenedAt() == null ? clock.instant() : entry.happenedAt(),
                entry.people() == null
                        ? List.of()
                        : entry.people().stream().map(PersonId::new).toList(),
                null,
                null,
                corrects,
                entry.reason() == null ? "" : entry.reason()));
        return query.of(id).map(DutyApi::json).orElseThrow(NotFound::new);
    }

    private String kind(WriteJson entry) {
        return entry.kind() == null ? kinds.guess(entry.text()) : entry.kind();
    }

    private ShiftJson json(Crew crew) {
        boolean numbers = permits.may("people.phone.read");
        return new ShiftJson(
                crew.shift().id(),
                crew.name(),
                crew.night(),
                crew.startsAt(),
                crew.endsAt(),
                crew.takenAt(),
                crew.closedAt(),
                Stream.of(Post.values())
                        .flatMap(post -> crew.in(post).stream()
                                .map(member -> new MemberJson(
                                        post,
                                        member.person().id(),
                                        member.name(),
                                        numbers ? member.phone() : null,
                                        member.substitute(),
                                        member.signedInAt())))
                        .toList());
    }

    private static EntryJson json(LogQuery.Line line) {
        return new EntryJson(
                line.id(),
                line.shiftId(),
                line.number(),
                line.kind(),
                line.body(),
                line.happenedAt(),
                line.writtenAt(),
                line.backdated(),
                line.supplement(),
                line.writerId(),
                line.wrongId(),
                line.rightId(),
                line.state());
    }
}
