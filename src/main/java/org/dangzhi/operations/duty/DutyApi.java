package org.dangzhi.operations.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shifts for the organisation's other systems. */
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

    private static final Duration LONGEST = Duration.ofDays(93);

    private final Crews crews;
    private final Permits permits;
    private final Clock clock;

    DutyApi(Crews crews, Permits permits, Clock clock) {
        this.crews = crews;
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
}
