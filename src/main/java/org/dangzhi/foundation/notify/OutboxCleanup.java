package org.dangzhi.foundation.notify;

import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import org.dangzhi.foundation.jobs.Recurrence;
import org.dangzhi.foundation.jobs.RecurringTask;
import org.dangzhi.foundation.office.Settings;
import org.springframework.stereotype.Component;

/** Nightly job that clears the outbox of what got out long ago; that somebody was told stays. */
@Component
class OutboxCleanup implements RecurringTask {

    private static final int DAYS = 180;

    private final DeliveryRows rows;
    private final Settings settings;

    OutboxCleanup(DeliveryRows rows, Settings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "notify.tidying";
    }

    @Override
    public Recurrence cadence() {
        return Recurrence.dailyAt(LocalTime.of(3, 40));
    }

    @Override
    public void run(Instant dueAt) {
        var before = dueAt.minus(Period.ofDays(settings.number("notify.delivery.days", DAYS)));
        rows.deleteDoneBefore(before);
    }
}
