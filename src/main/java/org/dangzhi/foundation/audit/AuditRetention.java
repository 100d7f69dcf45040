package org.dangzhi.foundation.audit;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.dangzhi.foundation.jobs.Recurrence;
import org.dangzhi.foundation.jobs.RecurringTask;
import org.dangzhi.foundation.office.Settings;
import org.springframework.stereotype.Component;

/**
 * Nightly job that ends the retention of what entries changed, after {@code audit.keep_months} of the office's
 * settings.
 */
@Component
class AuditRetention implements RecurringTask {

    private static final int LEAST_MONTHS = 6;
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    private final AuditTrailRows rows;
    private final Settings settings;
    private final AuditTrail trail;

    AuditRetention(AuditTrailRows rows, Settings settings, AuditTrail trail) {
        this.rows = rows;
        this.settings = settings;
        this.trail = trail;
    }

    @Override
    public String name() {
        return "audit.retention";
    }

    @Override
    public Recurrence cadence() {
        return Recurrence.dailyAt(AT_NIGHT);
    }

    @Override
    public void run(Instant dueAt) {
        int months = settings.number("audit.keep_months", 0);
        if (months == 0) return;
        var until = dueAt.atOffset(ZoneOffset.UTC)
                .minusMonths(Math.max(months, LEAST_MONTHS))
                .minusDays(1);
        int purged = rows.purge(until);
        if (purged > 0)
            trail.note("audit.purged", until.toLocalDate().toString(), Map.of("rows", Integer.toString(purged)));
    }
}
