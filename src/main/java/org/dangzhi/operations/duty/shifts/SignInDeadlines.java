package org.dangzhi.operations.duty.shifts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.dangzhi.foundation.jobs.Timers;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.TimeRange;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.settings.DutySettings;
import org.springframework.stereotype.Component;

/** Deadlines of signing in: minutes after the beginning of a shift that the office set. */
@Component
public class SignInDeadlines {

    private final Timers timers;
    private final Settings settings;
    private final Clock clock;

    SignInDeadlines(Timers timers, Settings settings, Clock clock) {
        this.timers = timers;
        this.settings = settings;
        this.clock = clock;
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
        if (!alarm.isBefore(now)) timers.start(LateSignInAlarm.KIND, shift.id(), List.of(alarm));
    }

    public void forget(ShiftId shift) {
        timers.cancel(LateSignInAlarm.KIND, shift.id());
    }
}
