package org.dangzhi.operations.duty.shifts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.RequiresScope;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.DutyPost;
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
            DutyPost post,
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

    private final CrewQuery crews;
    private final CurrentPermissions permissions;
    private final Clock clock;

    DutyApi(CrewQuery crews, CurrentPermissions permissions, Clock clock) {
        this.crews = crews;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Shifts that overlap the span, in order of time; at most 93 days. */
    @GetMapping("/shifts")
    @RequiresPermission(DutyModule.READ)
    @RequiresScope("shifts:read")
    List<ShiftJson> shifts(@RequestParam Instant from, @RequestParam Instant to) {
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0)
            throw new Refusal("duty.refused.span", LONGEST.toDays()).at("to");
        return crews.between(from, to).stream().map(this::json).toList();
    }

    @GetMapping("/duty/now")
    @RequiresPermission(DutyModule.READ)
    @RequiresScope("duty:read")
    NowJson now() {
        var crew = crews.now().orElseThrow(NotFoundException::new);
        var next = crews.after(crew.shift()).map(this::json).orElse(null);
        return new NowJson(json(crew), next, crew.left(clock.instant()).toMinutes());
    }

    private ShiftJson json(Crew crew) {
        boolean numbers = permissions.may(PeopleModule.PHONE);
        return new ShiftJson(
                crew.shift().id(),
                crew.name(),
                crew.night(),
                crew.startsAt(),
                crew.endsAt(),
                crew.takenAt(),
                crew.closedAt(),
                Stream.of(DutyPost.values())
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
