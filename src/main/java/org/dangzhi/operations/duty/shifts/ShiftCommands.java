package org.dangzhi.operations.duty.shifts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.DutyRefused;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.duty.settings.DutySettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of signing in to a shift and out of it. */
@Service
@Transactional
class ShiftCommands implements Shifts {

    private final CrewQuery crews;
    private final Attendance attendance;
    private final Substitution substitution;
    private final CloseShift closing;
    private final People people;
    private final Settings settings;

    ShiftCommands(
            CrewQuery crews,
            Attendance attendance,
            Substitution substitution,
            CloseShift closing,
            People people,
            Settings settings) {
        this.crews = crews;
        this.attendance = attendance;
        this.substitution = substitution;
        this.closing = closing;
        this.people = people;
        this.settings = settings;
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
    @Transactional(readOnly = true)
    public Instant takenFrom(Crew crew) {
        return attendance.from(crew);
    }

    @Override
    public void signIn(ShiftId shift, PersonId person) {
        var crew = open(shift);
        var post = Attendance.deskPost(crew, person);
        if (post == null) throw DutyRefused.notOnRoster(people.name(person).name(), attendance.shown(crew));
        if (signedIn(crew, post)) return;
        attendance.come(crew, post, person, null);
    }

    boolean signedIn(ShiftId shift, PersonId person) {
        var crew = open(shift);
        var post = Attendance.deskPost(crew, person);
        return post != null && signedIn(crew, post);
    }

    @Override
    public void substitute(ShiftId shift, DutyPost post, PersonId substitute, PersonId consentBy, String reason) {
        substitution.come(open(shift), post, substitute, consentBy, reason.strip());
    }

    @Override
    public void signOut(ShiftId shift, PersonId person) {
        var crew = known(shift);
        var post = Attendance.deskPost(crew, person);
        if (post == null || !signedIn(crew, post))
            throw DutyRefused.notSignedIn(people.name(person).name());
        crews.after(shift)
                .filter(next -> next.startsAt().isBefore(crew.endsAt().plus(handoverGap())))
                .ifPresent(next -> {
                    throw DutyRefused.handOverFirst();
                });
        attendance.leave(crew, post, person);
        if (known(shift).members().stream().noneMatch(Attendance::stillThere)) close(shift);
    }

    @Override
    public void close(ShiftId shift) {
        closing.close(known(shift));
    }

    private Crew open(ShiftId shift) {
        var crew = known(shift);
        if (crew.closedAt() != null) throw DutyRefused.closed(attendance.shown(crew));
        return crew;
    }

    private static boolean signedIn(Crew crew, DutyPost post) {
        return crew.in(post).filter(member -> member.signedInAt() != null).isPresent();
    }
}
