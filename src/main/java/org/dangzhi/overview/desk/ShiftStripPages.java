package org.dangzhi.overview.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.overview.desk.page.NextShift;
import org.dangzhi.overview.desk.page.ShiftStrip;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Presenter of the shift in progress, who keeps it, how long it still runs, and who comes next. One statement reads the
 * roster.
 */
@Component
class ShiftStripPages {

    private static final Duration BACK = Duration.ofDays(2);
    private static final Duration AHEAD = Duration.ofDays(31);

    /** A gap further ahead is no trouble yet. */
    private static final Duration GAPS_AHEAD = Duration.ofDays(7);

    /**
     * @param present the shift that the person asking keeps now
     * @param mine their next one
     * @param coming the shifts of the week ahead, for gaps
     * @param crews all that were read, for where people are
     */
    record ShiftsAround(
            @Nullable ShiftStrip strip,
            @Nullable NextShift present,
            @Nullable NextShift mine,
            List<Crew> coming,
            List<Crew> crews) {

        static final ShiftsAround NOTHING = new ShiftsAround(null, null, null, List.of(), List.of());

        @Nullable
        NextShift presentOrNext() {
            return present == null ? mine : present;
        }
    }

    private final Shifts shifts;
    private final People people;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    ShiftStripPages(
            Shifts shifts, People people, CurrentPermissions permissions, Texts texts, TimeWords times, Clock clock) {
        this.shifts = shifts;
        this.people = people;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    ShiftsAround around() {
        if (!permissions.may(DutyModule.READ)) return ShiftsAround.NOTHING;
        var now = clock.instant();
        var crews = shifts.between(now.minus(BACK), now.plus(AHEAD));
        var running = running(crews, now);
        var coming = crews.stream().filter(crew -> crew.startsAt().isAfter(now)).toList();
        return new ShiftsAround(
                running.map(crew -> strip(crew, next(crews, crew), now)).orElse(null),
                mine(running.stream(), now),
                mine(coming.stream(), now),
                coming.stream()
                        .filter(crew -> crew.startsAt().isBefore(now.plus(GAPS_AHEAD)))
                        .toList(),
                crews);
    }

    private @Nullable NextShift mine(Stream<Crew> inOrder, Instant now) {
        var me = people.me();
        return inOrder.flatMap(crew -> Stream.of(DutyPost.values())
                        .filter(post -> crew.has(me, post))
                        .map(post -> mine(crew, post, !crew.startsAt().isAfter(now))))
                .findFirst()
                .orElse(null);
    }

    private NextShift mine(Crew crew, DutyPost post, boolean now) {
        return new NextShift(
                crew.name().substring(0, 1),
                crew.night(),
                now,
                now ? texts.t("desk.mine.until", times.clock(crew.endsAt())) : times.at(crew.startsAt()),
                crew.name() + " " + times.clock(crew.startsAt()) + "–" + times.clock(crew.endsAt()),
                texts.t("desk.post." + post),
                crew.members().stream()
                        .filter(member -> !member.person().equals(people.me()))
                        .map(Crew.Member::name)
                        .distinct()
                        .collect(Collectors.joining(texts.t("desk.and"))));
    }

    /** The one taken last and not closed; where none was taken, the one that the roster names for now. */
    private static Optional<Crew> running(List<Crew> crews, Instant now) {
        return crews.stream()
                .filter(crew -> crew.takenAt() != null && crew.closedAt() == null)
                .max(Comparator.comparing(Crew::startsAt))
                .or(() -> crews.stream()
                        .filter(crew ->
                                !crew.startsAt().isAfter(now) && crew.endsAt().isAfter(now))
                        .findFirst());
    }

    private static @Nullable Crew next(List<Crew> crews, Crew running) {
        return crews.stream()
                .filter(crew -> !crew.startsAt().isBefore(running.endsAt()))
                .findFirst()
                .orElse(null);
    }

    private ShiftStrip strip(Crew crew, @Nullable Crew next, Instant now) {
        return new ShiftStrip(
                crew.name() + " " + times.clock(crew.startsAt()) + "–" + times.clock(crew.endsAt()),
                crew.takenAt() != null,
                countdown(crew, now),
                Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY, DutyPost.LEADER)
                        .map(post -> seat(crew, post))
                        .toList(),
                next == null ? ShiftStrip.NextCrew.NONE : following(next),
                crew.keeps(people.me()) && !signedIn(crew));
    }

    private static ShiftStrip.Countdown countdown(Crew crew, Instant now) {
        var left = crew.left(now);
        var minutes = Math.abs(left.toMinutes());
        var length = Duration.between(crew.startsAt(), crew.endsAt()).toMinutes();
        return new ShiftStrip.Countdown(
                left.isNegative(),
                crew.endsAt().toString(),
                minutes / 60,
                minutes % 60,
                length,
                Math.min(length, length - left.toMinutes()));
    }

    private ShiftStrip.NextCrew following(Crew next) {
        return new ShiftStrip.NextCrew(
                texts.t("desk.next", times.clock(next.startsAt())),
                next.name().substring(0, 1),
                next.night(),
                pair(next));
    }

    private boolean signedIn(Crew crew) {
        var me = people.me();
        return crew.members().stream().anyMatch(member -> member.person().equals(me) && member.signedInAt() != null);
    }

    private ShiftStrip.Seat seat(Crew crew, DutyPost post) {
        var member = crew.in(post);
        var signedIn = member.map(Crew.Member::signedInAt).map(at -> texts.t("desk.signedIn", times.clock(at)));
        return new ShiftStrip.Seat(
                texts.t(post.seal()),
                post == DutyPost.PRIMARY,
                texts.t("desk.post." + post),
                member.map(Crew.Member::name).orElse(texts.t("desk.gap")),
                member.map(Crew.Member::post).orElse(""),
                member.map(Crew.Member::phone).orElse(""),
                post == DutyPost.LEADER ? "" : signedIn.orElse(member.isPresent() ? texts.t("desk.notSignedIn") : ""));
    }

    private List<ShiftStrip.Successor> pair(Crew crew) {
        return Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY)
                .map(post -> new ShiftStrip.Successor(
                        crew.in(post).map(Crew.Member::name).orElse(texts.t("desk.gap")), texts.t(post.seal())))
                .toList();
    }
}
