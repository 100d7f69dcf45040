package org.dangzhi.foundation.access.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.access.AccountId;
import org.dangzhi.foundation.access.OpenSessions;
import org.dangzhi.foundation.access.roles.MembershipRows;
import org.dangzhi.foundation.jobs.Recurrence;
import org.dangzhi.foundation.jobs.RecurringTask;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.PersonLeaves;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Nobody gets in after their last day: the membership is closed, sessions and tokens end, and so does whatever somebody
 * represents or is represented in. At once for a day that is over, otherwise in the night after it.
 */
@Component
class CloseMemberships implements RecurringTask {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 1);

    private final JdbcClient jdbc;
    private final MembershipRows memberships;
    private final OpenSessions sessions;
    private final Offices offices;
    private final TimeWords times;

    CloseMemberships(
            JdbcClient jdbc, MembershipRows memberships, OpenSessions sessions, Offices offices, TimeWords times) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.sessions = sessions;
        this.offices = offices;
        this.times = times;
    }

    private record Membership(UUID id, AccountId account) {}

    @EventListener
    void close(PersonLeaves leaving) {
        endStandIns(leaving);
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
        for (var membership : ofLeavers(today)) {
            memberships.setActive(membership.id(), false);
            sessions.endAll(membership.account());
        }
    }

    private List<Membership> ofLeavers(LocalDate today) {
        return jdbc.sql("""
                        select m.id, m.account_id from access.membership m
                          join people.person p on p.office_id = m.office_id and p.id = m.person_id
                         where m.active and p.left_on < :today
                        """)
                .param("today", today)
                .query((row, n) ->
                        new Membership(row.getObject(1, UUID.class), new AccountId(row.getObject(2, UUID.class))))
                .list();
    }

    private void endStandIns(PersonLeaves leaving) {
        var end = leaving.lastDay().plusDays(1).atStartOfDay(offices.zone()).toInstant();
        jdbc.sql("delete from access.stand_in where :person in (absent_id, stand_in_id) and starts_at >= :end")
                .param("person", leaving.person().id())
                .param("end", end)
                .update();
        jdbc.sql("""
                        update access.stand_in set period = tstzrange(lower(period), :end)
                         where :person in (absent_id, stand_in_id) and ends_at > :end
                        """).param("person", leaving.person().id()).param("end", end).update();
    }
}
