package org.dangzhi.foundation.notify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.audit.AuditChainHead;
import org.dangzhi.foundation.jobs.Recurrence;
import org.dangzhi.foundation.jobs.RecurringTask;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.web.Roles;
import org.springframework.stereotype.Component;

/**
 * Daily job that tells the auditors the head of yesterday's audit chain, by whatever channel each chose: what lies in their
 * mailbox or their group, nobody who changes the database can change as well.
 */
@Component
class AuditHeadNotice implements RecurringTask {

    private static final LocalTime IN_THE_MORNING = LocalTime.of(7, 30);

    private final AuditChainHead heads;
    private final RoleHolders roles;
    private final Notices notices;
    private final Offices offices;
    private final Clock clock;

    AuditHeadNotice(AuditChainHead heads, RoleHolders roles, Notices notices, Offices offices, Clock clock) {
        this.heads = heads;
        this.roles = roles;
        this.notices = notices;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notify.audit_head";
    }

    @Override
    public Recurrence cadence() {
        return Recurrence.dailyAt(IN_THE_MORNING);
    }

    @Override
    public void run(Instant dueAt) {
        var yesterday = LocalDate.ofInstant(clock.instant(), offices.zone()).minusDays(1);
        heads.of(yesterday)
                .ifPresent(head -> notices.tell(new Notice(
                        "notify.notice.audit_head",
                        List.of(yesterday.toString(), Long.toString(head.number()), head.shown()),
                        "/audit",
                        roles.of(Roles.AUDITOR),
                        Urgency.NORMAL)));
    }
}
