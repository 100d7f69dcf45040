package org.dangzhi.operations.handover.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dangzhi.foundation.jobs.Timers;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.operations.duty.Crew;
import org.springframework.stereotype.Component;

/** Deadlines of a handover: the end of the shift, then minutes after it that the office set. */
@Component
public class HandoverDeadlines {

    // [O] minutes after the end of a shift: the office's own settings
    private static final String GRACE = "handover.late.minutes";
    private static final int GRACE_MINUTES = 10;
    private static final String SECOND = "handover.late.second.minutes";
    private static final int SECOND_MINUTES = 30;

    // [O] minutes before the end of a shift from when on it is signed without a reason; the office's own setting
    private static final String EARLY = "handover.sign.early.minutes";
    private static final int EARLY_MINUTES = 60;

    // [O] minutes in which a takeover can be undone; the office's own setting
    private static final String UNDO = "handover.take.undo.minutes";
    private static final int UNDO_MINUTES = 10;

    private final Timers timers;
    private final Settings settings;

    HandoverDeadlines(Timers timers, Settings settings) {
        this.timers = timers;
        this.settings = settings;
    }

    public void start(Crew leaving) {
        timers.start(
                LateHandoverAlarm.KIND,
                leaving.shift().id(),
                List.of(
                        leaving.endsAt(),
                        escalatesAt(leaving),
                        leaving.endsAt().plus(settings.minutes(SECOND, SECOND_MINUTES))));
    }

    public void cancel(Crew leaving) {
        timers.cancel(LateHandoverAlarm.KIND, leaving.shift().id());
    }

    /** From when on the shift is signed for without a reason. */
    public Instant opensAt(Crew leaving) {
        return leaving.endsAt().minus(early());
    }

    /** How long before the end of a shift it is signed for without a reason. */
    public Duration early() {
        return settings.minutes(EARLY, EARLY_MINUTES);
    }

    /** How long a takeover can be undone. */
    public Duration undoable() {
        return settings.minutes(UNDO, UNDO_MINUTES);
    }

    /** When others than the two pairs are told that it is late. */
    public Instant escalatesAt(Crew leaving) {
        return leaving.endsAt().plus(settings.minutes(GRACE, GRACE_MINUTES));
    }
}
