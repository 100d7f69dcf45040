package org.dangzhi.operations.duty.shifts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.Crew.Member;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.DutyRefused;
import org.dangzhi.operations.duty.PostSigned;
import org.dangzhi.operations.duty.ShiftTaken;
import org.dangzhi.operations.duty.settings.DutySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Unit of work at a post: somebody comes or leaves, is written down, and the clock and others hear of it. */
@Component
class Attendance {

    private final AttendanceRows rows;
    private final SignInDeadlines deadlines;
    private final Settings settings;
    private final TimeWords times;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attendance(
            AttendanceRows rows,
            SignInDeadlines deadlines,
            Settings settings,
            TimeWords times,
            LiveUpdates live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.settings = settings;
        this.times = times;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nothing where they have come already.
     *
     * @param consent absent for whoever is rostered
     * @throws DutyRefused (422) too early
     */
    void come(Crew crew, DutyPost post, PersonId person, AttendanceRows.@Nullable Consent consent) {
        var from = from(crew);
        if (clock.instant().isBefore(from)) throw DutyRefused.tooEarly(shown(crew), times.at(from));
        if (!rows.in(crew.shift(), post, person, consent)) return;
        events.publishEvent(new PostSigned(
                crew, post, person, consent == null ? null : consent.by(), consent == null ? "" : consent.reason()));
        var other = crew.in(post == DutyPost.PRIMARY ? DutyPost.SECONDARY : DutyPost.PRIMARY);
        if (other.filter(Attendance::stillThere).isPresent()) deadlines.forget(crew.shift());
        if (post == DutyPost.PRIMARY) events.publishEvent(new ShiftTaken(OfficeContext.current(), crew.shift()));
        live.changed("duty.shift", crew.shift().id());
    }

    /** From when on one may come. */
    Instant from(Crew crew) {
        return crew.startsAt().minus(early());
    }

    /** How long before its beginning one may come to a shift. */
    Duration early() {
        return settings.minutes(DutySettings.EARLY, DutySettings.EARLY_MINUTES);
    }

    void leave(Crew crew, DutyPost post, PersonId person) {
        if (rows.out(crew.shift(), post, person))
            live.changed("duty.shift", crew.shift().id());
    }

    String shown(Crew crew) {
        return times.day(crew.day()) + " " + crew.name();
    }

    /** Of the two posts at the desk the one that somebody has; absent for others. */
    static @Nullable DutyPost deskPost(Crew crew, PersonId person) {
        if (crew.has(person, DutyPost.PRIMARY)) return DutyPost.PRIMARY;
        return crew.has(person, DutyPost.SECONDARY) ? DutyPost.SECONDARY : null;
    }

    static boolean stillThere(Member member) {
        return member.signedInAt() != null && member.signedOutAt() == null;
    }
}
