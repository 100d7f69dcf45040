package org.dangzhi.foundation.readings;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of readings: texts are put before people, and confirmed. Acts on one reading follow each other. */
@Service
@Transactional
class ReadingCommands implements Readings {

    private final ReadingPublication publication;
    private final ReadingQuery query;
    private final ReadingDeadlines timer;
    private final ReadingNotifications notifications;
    private final ApplicationEventPublisher events;
    private final ReadingRows rows;
    private final TimeWords times;
    private final Clock clock;

    ReadingCommands(
            ReadingPublication publication,
            ReadingQuery query,
            ReadingDeadlines timer,
            ReadingNotifications notifications,
            ApplicationEventPublisher events,
            ReadingRows rows,
            TimeWords times,
            Clock clock) {
        this.publication = publication;
        this.query = query;
        this.timer = timer;
        this.notifications = notifications;
        this.events = events;
        this.rows = rows;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public ReadingId publish(NewReading wanted) {
        var id = publication.put(wanted);
        addPeople(new ReadingId(id), wanted.people());
        return new ReadingId(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReadingProgress> of(String kind, String subject) {
        return query.of(kind, subject).stream().map(ReadingLine::state).toList();
    }

    @Override
    public void confirm(ReadingId id) {
        var reading = locked(id.id());
        if (!reading.mine()) throw new NotFoundException();
        if (reading.confirmedAt() != null) return;
        refuseWithdrawn(reading);
        var me = new PersonId(ReadingQuery.me());
        rows.confirm(reading.id(), me, now());
        events.publishEvent(new ReadingConfirmed(OfficeContext.current(), id, me, reading.kind(), reading.subject()));
        if (reading.missing() == 1) complete(reading);
        notifications.changed(reading);
    }

    private void complete(ReadingLine reading) {
        timer.end(reading.id());
        notifications.allConfirmed(reading);
    }

    @Override
    public int addPeople(ReadingId id, Collection<PersonId> people) {
        refuseWithdrawn(locked(id.id()));
        var fresh = publication.ask(id.id(), people);
        if (fresh.isEmpty()) return 0;
        var reading = query.of(id.id());
        notifications.asked(reading, fresh);
        if (reading.dueAt() != null) timer.set(reading.id(), reading.dueAt());
        notifications.changed(reading);
        return fresh.size();
    }

    @Override
    public void withdraw(ReadingId id) {
        var reading = locked(id.id());
        if (reading.withdrawn()) return;
        rows.withdraw(reading.id(), now());
        timer.end(reading.id());
        notifications.withdrawn(reading, query.missing(reading.id()));
        notifications.changed(reading);
    }

    /** Reminds whoever has not confirmed, at most once an hour. */
    void remind(UUID id) {
        var reading = locked(id);
        refuseWithdrawn(reading);
        if (reading.missing() == 0) throw ReadingRefused.allConfirmed();
        var last = reading.remindedAt();
        var again = last == null ? clock.instant() : last.plus(ReadingLimits.BETWEEN_REMINDERS);
        if (last != null && again.isAfter(clock.instant()))
            throw ReadingRefused.remindedJustNow(times.clock(last), times.clock(again));
        rows.remind(id, now());
        notifications.reminded(reading, query.missing(id));
        notifications.changed(reading);
    }

    private ReadingLine locked(UUID reading) {
        rows.lock(reading);
        return query.of(reading);
    }

    private void refuseWithdrawn(ReadingLine reading) {
        if (reading.withdrawnAt() != null) throw ReadingRefused.withdrawn(times.at(reading.withdrawnAt()));
    }

    private Instant now() {
        return clock.instant();
    }
}
