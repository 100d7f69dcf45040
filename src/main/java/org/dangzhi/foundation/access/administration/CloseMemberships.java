package org.dangzhi.foundation.access.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.dangzhi.foundation.access.OpenSessions;
import org.dangzhi.foundation.access.roles.MembershipRows;
import org.dangzhi.foundation.access.standins.StandInRows;
import org.dangzhi.foundation.jobs.Recurrence;
import org.dangzhi.foundation.jobs.RecurringTask;
import org.dangzhi.foundation.people.PersonLeaves;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nobody gets in after their last day: the membership is closed, sessions and tokens end, and so does whatever somebody
 * represents or is represented in. At once for a day that is over, otherwise in the night after it.
 */
@Component
class CloseMemberships implements RecurringTask {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 1);

    private final MembershipRows memberships;
    private final StandInRows standIns;
    private final OpenSessions sessions;
    private final TimeWords times;

    CloseMemberships(MembershipRows memberships, StandInRows standIns, OpenSessions sessions, TimeWords times) {
        this.memberships = memberships;
        this.standIns = standIns;
        this.sessions = sessions;
        this.times = times;
    }

    @EventListener
    void close(PersonLeaves leaving) {
        var end = leaving.lastDay().plusDays(1).atStartOfDay(times.zone()).toInstant();
        standIns.endAll(leaving.person(), end);
        if (leaving.lastDay().isBefore(times.today())) closeAllBefore(times.today());
    }

    @Override
    public String name() {
        return "access.leavers";
    }

    @Override
    public Recurrence cadence() {
        return Recurrence.dailyAt(AFTER_MIDNIGHT);
    }

    @Override
    public void run(Instant dueAt) {
        closeAllBefore(times.dayOf(dueAt));
    }

    private void closeAllBefore(LocalDate today) {
        for (var membership : memberships.ofLeavers(today)) {
            memberships.setActive(membership.id(), false);
            sessions.endAll(membership.account());
        }
    }
}
