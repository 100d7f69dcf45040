package org.dangzhi.foundation.readings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.jobs.DueStage;
import org.dangzhi.foundation.jobs.TimerHandler;
import org.dangzhi.foundation.jobs.Timers;
import org.dangzhi.foundation.office.Offices;
import org.springframework.stereotype.Component;

/** Timer of readings: at the due time, and a working day later, whoever has not confirmed is reminded. */
@Component
class ReadingDeadlines implements TimerHandler {

    private final Timers timers;
    private final WorkingDays days;
    private final ReadingQuery query;
    private final ReadingNotifications notifications;
    private final Offices offices;
    private final Clock clock;

    ReadingDeadlines(
            Timers timers,
            WorkingDays days,
            ReadingQuery query,
            ReadingNotifications notifications,
            Offices offices,
            Clock clock) {
        this.timers = timers;
        this.days = days;
        this.query = query;
        this.notifications = notifications;
        this.offices = offices;
        this.clock = clock;
    }

    /** The end of work of that day. */
    Instant endOf(LocalDate day) {
        return days.endOfWork(day);
    }

    /** Sets the stages to come; newcomers to one whose time is over have until the next working day. */
    void set(UUID reading, Instant due) {
        var now = clock.instant();
        var ahead = Stream.of(due, workingDayAfter(due))
                .filter(stage -> stage.isAfter(now))
                .toList();
        timers.start(kind(), reading, ahead.isEmpty() ? List.of(workingDayAfter(now)) : ahead);
    }

    void end(UUID reading) {
        timers.cancel(kind(), reading);
    }

    @Override
    public String kind() {
        return "readings.reading";
    }

    /** Locks nothing: whoever confirms at the same moment holds the reading and may want to end its timer. */
    @Override
    public void due(DueStage due) {
        var reading = query.of(due.subject());
        if (reading.withdrawn() || reading.missing() == 0) return;
        var first = reading.dueAt() == null || due.dueAt().equals(reading.dueAt());
        notifications.due(reading, query.missing(reading.id()), !first);
    }

    private Instant workingDayAfter(Instant moment) {
        return endOf(days.plusWorkingDays(LocalDate.ofInstant(moment, offices.zone()), 1));
    }
}
