package org.dangzhi.foundation.readings;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final LiveUpdates live;
    private final JdbcClient jdbc;
    private final TimeWords times;
    private final Clock clock;

    ReadingCommands(
            ReadingPublication publication,
            ReadingQuery query,
            ReadingDeadlines timer,
            ReadingNotifications notifications,
            ApplicationEventPublisher events,
            LiveUpdates live,
            JdbcClient jdbc,
            TimeWords times,
            Clock clock) {
        this.publication = publication;
        this.query = query;
        this.timer = timer;
        this.notifications = notifications;
        this.events = events;
        this.live = live;
        this.jdbc = jdbc;
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
        jdbc.sql("""
                        update readings.reading_person set confirmed_at = :now
                         where reading_id = :reading and person_id = :me and confirmed_at is null
                        """)
                .param("now", now())
                .param("reading", reading.id())
                .param("me", me.id())
                .update();
        events.publishEvent(new ReadingConfirmed(OfficeContext.current(), id, me, reading.kind(), reading.subject()));
        if (reading.missing() == 1) complete(reading);
        changed(reading);
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
        changed(reading);
        return fresh.size();
    }

    @Override
    public void withdraw(ReadingId id) {
        var reading = locked(id.id());
        if (reading.withdrawn()) return;
        jdbc.sql("update readings.reading set withdrawn_at = :now, withdrawn_by = :by where id = :reading")
                .param("now", now())
                .param("by", OfficeContext.actor().person().orElse(null))
                .param("reading", reading.id())
                .update();
        timer.end(reading.id());
        notifications.withdrawn(reading, query.missing(reading.id()));
        changed(reading);
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
        jdbc.sql("update readings.reading set reminded_at = :now where id = :reading")
                .param("now", now())
                .param("reading", id)
                .update();
        notifications.reminded(reading, query.missing(id));
        changed(reading);
    }

    private ReadingLine locked(UUID reading) {
        jdbc.sql("select from readings.reading where id = :reading for no key update")
                .param("reading", reading)
                .query(row -> {});
        return query.of(reading);
    }

    private void refuseWithdrawn(ReadingLine reading) {
        if (reading.withdrawnAt() != null) throw ReadingRefused.withdrawn(times.at(reading.withdrawnAt()));
    }

    private void changed(ReadingLine reading) {
        live.changed("readings.reading", reading.id());
    }

    private Instant now() {
        return clock.instant();
    }
}
