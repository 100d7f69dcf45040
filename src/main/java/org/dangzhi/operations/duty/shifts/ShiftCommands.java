package org.dangzhi.operations.duty.shifts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.jobs.Timers;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.Crew.Member;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.DutyRefused;
import org.dangzhi.operations.duty.PostSigned;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.ShiftTaken;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.duty.settings.DutySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of signing in to a shift and out of it. */
@Service
@Transactional
class ShiftCommands implements Shifts {

    private static final Set<String> MAY_CONSENT = Set.of(Roles.DUTY_LEADER, Roles.DIRECTOR);

    private final CrewQuery crews;
    private final ShiftRepository shifts;
    private final AttendanceRows attendance;
    private final Timers timers;
    private final Notices notices;
    private final RoleHolders roles;
    private final People people;
    private final Settings settings;
    private final TimeWords times;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShiftCommands(
            CrewQuery crews,
            ShiftRepository shifts,
            AttendanceRows attendance,
            Timers timers,
            Notices notices,
            RoleHolders roles,
            People people,
            Settings settings,
            TimeWords times,
            LiveUpdates live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.crews = crews;
        this.shifts = shifts;
        this.attendance = attendance;
        this.timers = timers;
        this.notices = notices;
        this.roles = roles;
        this.people = people;
        this.settings = settings;
        this.times = times;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Crew known(ShiftId shift) {
        return crews.of(shift).orElseThrow(NotFoundException::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Crew> between(Instant from, Instant to) {
        return crews.between(from, to);
    }

    @Override
    public Duration handoverGap() {
        return settings.minutes(DutySettings.GAP, DutySettings.GAP_MINUTES);
    }

    @Override
    public void signIn(ShiftId shift, PersonId person) {
        var crew = open(shift);
        var post = deskPost(crew, person);
        if (post == null) throw DutyRefused.notOnRoster(people.name(person).name(), shown(crew));
        if (signedIn(crew, post)) return;
        come(crew, post, person, null);
    }

    boolean signedIn(ShiftId shift, PersonId person) {
        var crew = open(shift);
        var post = deskPost(crew, person);
        return post != null && signedIn(crew, post);
    }

    @Override
    public void substitute(ShiftId shift, DutyPost post, PersonId substitute, PersonId consentBy, String reason) {
        var crew = open(shift);
        var name = people.known(substitute).name();
        if (deskPost(crew, substitute) != null) throw DutyRefused.rosteredHimself(name);
        crew.in(post).ifPresent(this::refuseTaken);
        if (consentBy.equals(substitute) || !mayConsent(crew, consentBy))
            throw DutyRefused.mayNotConsent(people.name(consentBy).name());

        come(crew, post, substitute, new AttendanceRows.Consent(consentBy, reason.strip()));
        notices.tell(new Notice(
                "duty.notice.consent",
                List.of(name, shown(crew), Notice.word(post.word()), reason.strip()),
                "/duty/shift",
                List.of(consentBy),
                Urgency.NORMAL));
    }

    @Override
    public void signOut(ShiftId shift, PersonId person) {
        var crew = known(shift);
        var post = deskPost(crew, person);
        if (post == null || !signedIn(crew, post))
            throw DutyRefused.notSignedIn(people.name(person).name());
        crews.after(shift)
                .filter(next -> next.startsAt().isBefore(crew.endsAt().plus(handoverGap())))
                .ifPresent(next -> {
                    throw DutyRefused.handOverFirst();
                });
        leave(crew, post, person);
        if (known(shift).members().stream().noneMatch(ShiftCommands::stillThere)) close(shift);
    }

    @Override
    public void close(ShiftId shift) {
        var crew = known(shift);
        if (crew.closedAt() != null) return;
        for (var post : List.of(DutyPost.PRIMARY, DutyPost.SECONDARY))
            crew.in(post).filter(ShiftCommands::stillThere).ifPresent(member -> leave(crew, post, member.person()));
        shifts.save(shifts.findById(shift).orElseThrow(NotFoundException::new).close(clock.instant()));
        timers.cancel(LateSignInAlarm.KIND, shift.id());
        live.changed("duty.shift", shift.id());
    }

    private void come(Crew crew, DutyPost post, PersonId person, AttendanceRows.@Nullable Consent consent) {
        var early = crew.startsAt().minus(settings.minutes(DutySettings.EARLY, DutySettings.EARLY_MINUTES));
        if (clock.instant().isBefore(early)) throw DutyRefused.tooEarly(shown(crew), times.at(early));
        if (!attendance.in(crew.shift(), post, person, consent)) return;
        events.publishEvent(new PostSigned(
                crew, post, person, consent == null ? null : consent.by(), consent == null ? "" : consent.reason()));
        var other = crew.in(post == DutyPost.PRIMARY ? DutyPost.SECONDARY : DutyPost.PRIMARY);
        if (other.filter(ShiftCommands::stillThere).isPresent())
            timers.cancel(LateSignInAlarm.KIND, crew.shift().id());
        if (post == DutyPost.PRIMARY) events.publishEvent(new ShiftTaken(OfficeContext.current(), crew.shift()));
        live.changed("duty.shift", crew.shift().id());
    }

    private void leave(Crew crew, DutyPost post, PersonId person) {
        if (attendance.out(crew.shift(), post, person))
            live.changed("duty.shift", crew.shift().id());
    }

    private Crew open(ShiftId shift) {
        var crew = known(shift);
        if (crew.closedAt() != null) throw DutyRefused.closed(shown(crew));
        return crew;
    }

    private boolean mayConsent(Crew crew, PersonId leader) {
        return crew.has(leader, DutyPost.LEADER)
                || roles.rolesOf(leader).stream().anyMatch(MAY_CONSENT::contains);
    }

    private String shown(Crew crew) {
        return times.day(crew.day()) + " " + crew.name();
    }

    private static @Nullable DutyPost deskPost(Crew crew, PersonId person) {
        if (crew.has(person, DutyPost.PRIMARY)) return DutyPost.PRIMARY;
        return crew.has(person, DutyPost.SECONDARY) ? DutyPost.SECONDARY : null;
    }

    private static boolean signedIn(Crew crew, DutyPost post) {
        return crew.in(post).filter(member -> member.signedInAt() != null).isPresent();
    }

    private static boolean stillThere(Member member) {
        return member.signedInAt() != null && member.signedOutAt() == null;
    }

    private void refuseTaken(Crew.Member member) {
        var since = member.signedInAt();
        if (since != null) throw DutyRefused.postTaken(member.name(), times.at(since));
    }
}
