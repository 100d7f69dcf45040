package org.dangzhi.operations.duty.shifts;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.jobs.DueStage;
import org.dangzhi.foundation.jobs.TimerHandler;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftId;
import org.springframework.stereotype.Component;

/** Timer that alarms the director, once, about a post where nobody signed in a few minutes after the shift began. */
@Component
class LateSignInAlarm implements TimerHandler {

    static final String KIND = "duty.signing";

    private final CrewQuery crews;
    private final Notices notices;
    private final RoleHolders roles;
    private final TimeWords times;
    private final Texts texts;

    LateSignInAlarm(CrewQuery crews, Notices notices, RoleHolders roles, TimeWords times, Texts texts) {
        this.crews = crews;
        this.notices = notices;
        this.roles = roles;
        this.times = times;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(DueStage due) {
        crews.of(new ShiftId(due.subject()))
                .filter(crew -> crew.closedAt() == null)
                .ifPresent(this::alarm);
    }

    private void alarm(Crew crew) {
        var missing = new ArrayList<String>();
        for (var post : List.of(DutyPost.PRIMARY, DutyPost.SECONDARY)) {
            var member = crew.in(post);
            if (member.filter(m -> m.signedInAt() != null).isEmpty())
                missing.add(member.map(Crew.Member::withPhone).orElse(texts.t("duty.vacant")));
        }
        if (missing.isEmpty()) return;
        notices.tell(new Notice(
                "duty.notice.missing",
                List.of(
                        times.day(crew.day()) + " " + crew.name(),
                        String.join("、", missing),
                        Notice.at(crew.expectedAt())),
                "/duty/shift",
                told(crew),
                Urgency.ALARM));
    }

    private List<PersonId> told(Crew crew) {
        var directors = roles.of(Roles.DIRECTOR);
        if (!directors.isEmpty()) return directors;
        return crew.in(DutyPost.LEADER).map(Crew.Member::person).stream().toList();
    }
}
