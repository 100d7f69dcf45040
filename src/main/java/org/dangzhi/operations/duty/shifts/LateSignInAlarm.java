package org.dangzhi.operations.duty.shifts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.jobs.DueStage;
import org.dangzhi.foundation.jobs.TimerHandler;
import org.dangzhi.foundation.jobs.Timers;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.TimeRange;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.settings.DutySettings;
import org.springframework.stereotype.Component;

/** Timer that alarms the director, once, about a post where nobody signed in a few minutes after the shift began. */
@Component
public class LateSignInAlarm implements TimerHandler {

    public static final String KIND = "duty.signing";

    private final Timers timers;
    private final CrewQuery crews;
    private final Notices notices;
    private final RoleHolders roles;
    private final Settings settings;
    private final TimeWords times;
    private final Texts texts;
    private final Clock clock;

    LateSignInAlarm(
            Timers timers,
            CrewQuery crews,
            Notices notices,
            RoleHolders roles,
            Settings settings,
            TimeWords times,
            Texts texts,
            Clock clock) {
        this.timers = timers;
        this.crews = crews;
        this.notices = notices;
        this.roles = roles;
        this.settings = settings;
        this.times = times;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * Watches a shift from its beginning; one whose pair is entered while it runs from then on, for nobody could sign in
     * before. What is over is not watched, and what was alarmed about is not begun anew.
     */
    public void watch(ShiftId shift, TimeRange range, Instant entered) {
        var now = clock.instant();
        if (!range.until().isAfter(now)) return;
        var expected = range.from().isAfter(entered) ? range.from() : entered;
        var alarm = expected.plus(settings.minutes(DutySettings.GRACE, DutySettings.GRACE_MINUTES));
        if (!alarm.isBefore(now)) timers.start(KIND, shift.id(), List.of(alarm));
    }

    public void forget(ShiftId shift) {
        timers.cancel(KIND, shift.id());
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
