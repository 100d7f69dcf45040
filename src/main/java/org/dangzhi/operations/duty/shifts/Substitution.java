package org.dangzhi.operations.duty.shifts;

import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.DutyRefused;
import org.springframework.stereotype.Component;

/** Use case: somebody who is not rostered takes a place of the desk, and a leader consents. */
@Component
class Substitution {

    private static final Set<String> MAY_CONSENT = Set.of(Roles.DUTY_LEADER, Roles.DIRECTOR);

    private final Attendance attendance;
    private final People people;
    private final RoleHolders roles;
    private final Notices notices;
    private final TimeWords times;

    Substitution(Attendance attendance, People people, RoleHolders roles, Notices notices, TimeWords times) {
        this.attendance = attendance;
        this.people = people;
        this.roles = roles;
        this.notices = notices;
        this.times = times;
    }

    /** @throws DutyRefused (422) for a place that is taken, and without the consent of somebody who may give it */
    void come(Crew crew, DutyPost post, PersonId substitute, PersonId consentBy, String reason) {
        var name = people.known(substitute).name();
        if (Attendance.deskPost(crew, substitute) != null) throw DutyRefused.rosteredHimself(name);
        crew.in(post).ifPresent(this::refuseTaken);
        if (consentBy.equals(substitute) || !mayConsent(crew, consentBy))
            throw DutyRefused.mayNotConsent(people.name(consentBy).name());

        attendance.come(crew, post, substitute, new AttendanceRows.Consent(consentBy, reason));
        notices.tell(new Notice(
                "duty.notice.consent",
                List.of(name, attendance.shown(crew), Notice.word(post.word()), reason),
                "/duty/shift",
                List.of(consentBy),
                Urgency.NORMAL));
    }

    private boolean mayConsent(Crew crew, PersonId leader) {
        return crew.has(leader, DutyPost.LEADER)
                || roles.rolesOf(leader).stream().anyMatch(MAY_CONSENT::contains);
    }

    private void refuseTaken(Crew.Member member) {
        var since = member.signedInAt();
        if (since != null) throw DutyRefused.postTaken(member.name(), times.at(since));
    }
}
