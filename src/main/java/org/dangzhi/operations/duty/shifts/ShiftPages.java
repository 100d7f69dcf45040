package org.dangzhi.operations.duty.shifts;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftCards;
import org.dangzhi.operations.duty.page.ShiftPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of taking a shift and leaving it. */
@Component
@Transactional(readOnly = true)
class ShiftPages {

    private final CrewQuery crews;
    private final ShiftCards cards;
    private final ArrivalChecklist checklist;
    private final Attendance attendance;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    ShiftPages(
            CrewQuery crews,
            ShiftCards cards,
            ArrivalChecklist checklist,
            Attendance attendance,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.crews = crews;
        this.cards = cards;
        this.checklist = checklist;
        this.attendance = attendance;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    ShiftPage page() {
        var now = clock.instant();
        var around = crews.nowAndNext();
        var running = around.stream().findFirst();
        var next = around.stream().skip(1).findFirst();
        var near = crews.between(now, now.plus(attendance.early())).stream()
                .filter(crew -> crew.closedAt() == null)
                .toList();
        var me = OfficeContext.actor().person().map(PersonId::new).orElse(null);
        boolean mayTake = permissions.may(DutyModule.TAKE);
        return new ShiftPage(
                running.map(crew -> new ShiftPage.RunningShift(cards.card(crew), countdown(crew)))
                        .orElse(null),
                next.map(cards::card).orElse(null),
                mayTake ? arrivals(near, me) : List.of(),
                checklist.lines(),
                running.filter(crew -> mayTake)
                        .flatMap(crew -> leaving(crew, me))
                        .orElse(null),
                waiting(next, me),
                mayTake && !near.isEmpty() ? substitution(near) : null);
    }

    private ShiftPage.Countdown countdown(Crew running) {
        var left = running.left(clock.instant());
        long length = Duration.between(running.startsAt(), running.endsAt()).toMinutes();
        return new ShiftPage.Countdown(
                running.endsAt().toString(),
                Long.toString(left.abs().toHours()),
                Long.toString(left.abs().toMinutesPart()),
                left.isNegative(),
                Math.clamp(length - left.toMinutes(), 0, length),
                length);
    }

    private ShiftPage.Substitution substitution(List<Crew> near) {
        return new ShiftPage.Substitution(
                near.stream()
                        .map(crew -> new SelectOption(crew.shift().id().toString(), shown(crew)))
                        .toList(),
                SelectOption.of(Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY), post -> texts.t(post.word())));
    }

    private List<ShiftPage.Act> arrivals(List<Crew> near, @Nullable PersonId me) {
        var acts = new ArrayList<ShiftPage.Act>();
        for (var crew : near)
            for (var post : List.of(DutyPost.PRIMARY, DutyPost.SECONDARY))
                crew.in(post)
                        .filter(member -> member.person().equals(me) && member.signedInAt() == null)
                        .ifPresent(member -> acts.add(act(crew, post)));
        return acts;
    }

    private Optional<ShiftPage.Act> leaving(Crew running, @Nullable PersonId me) {
        return Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY)
                .filter(post -> running.in(post)
                        .filter(member -> member.person().equals(me))
                        .filter(member -> member.signedInAt() != null && member.signedOutAt() == null)
                        .isPresent())
                .map(post -> act(running, post))
                .findFirst();
    }

    /** From when the person may sign in for their next shift; empty when it is not theirs. */
    private String waiting(Optional<Crew> next, @Nullable PersonId me) {
        return next.filter(crew -> me != null && crew.keeps(me))
                .map(attendance::from)
                .filter(from -> from.isAfter(clock.instant()))
                .map(from -> texts.t("duty.shift.from", times.at(from)))
                .orElse("");
    }

    private ShiftPage.Act act(Crew crew, DutyPost post) {
        return new ShiftPage.Act(crew.shift().id().toString(), shown(crew), texts.t(post.word()));
    }

    private String shown(Crew crew) {
        return times.day(crew.day()) + " " + crew.name() + " " + cards.hours(crew);
    }
}
