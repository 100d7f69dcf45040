package org.dangzhi.foundation.audit;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.dangzhi.foundation.jobs.Cadence;
import org.dangzhi.foundation.jobs.Recurring;
import org.dangzhi.foundation.office.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends the retention of what entries changed, every night: after {@code audit.keep_months} of the office's settings,
 * at least six; never where the office set nothing.
 */
@Component
class Retention implements Recurring {

    private static final int LEAST_MONTHS = 6;
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    private final JdbcClient jdbc;
    private final Settings settings;
    private final AuditTrail trail;

    Retention(JdbcClient jdbc, Settings settings, AuditTrail trail) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.trail = trail;
    }

    @Override
    public String name() {
        return "audit.retention";
    }

    @Override
    public Cadence cadence() {
        return Cadence.dailyAt(AT_NIGHT);
    }

    @Override
    public void run(Instant dueAt) {
        int months = settings.number("audit.keep_months", 0);
        if (months == 0) return;
        var until = dueAt.atOffset(ZoneOffset.UTC)
                .minusMonths(Math.max(months, LEAST_MONTHS))
                .minusDays(1);
        int purged = jdbc.sql("select audit.purge(:until)")
                .param("until", until)
                .query(Integer.class)
                .single();
        if (purged > 0)
            trail.note("audit.purged", until.toLocalDate().toString(), Map.of("rows", Integer.toString(purged)));
    }
}
