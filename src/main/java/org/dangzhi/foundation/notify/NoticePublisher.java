package org.dangzhi.foundation.notify;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.access.StandIns;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link Notices} that puts a notice at each person's bell, and into the outbox for what leaves the house. */
@Service
class NoticePublisher implements Notices {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final StandIns standIns;
    private final Outbox outbox;
    private final LiveUpdates live;
    private final Offices offices;

    NoticePublisher(JdbcClient jdbc, Clock clock, Offices offices, StandIns standIns, Outbox outbox, LiveUpdates live) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
        this.standIns = standIns;
        this.outbox = outbox;
        this.live = live;
    }

    @Override
    @Transactional
    public Optional<NoticeId> tell(Notice notice) {
        var to = withStandIns(notice);
        if (to.isEmpty()) return Optional.empty();
        var id = TimeOrderedIds.next();
        var delivered = insert(id, notice, to);
        if (delivered.leavesTheHouse()) outbox.put(id, delivered.to(), notice.urgency());
        live.changed("notify.notice", id);
        return Optional.of(new NoticeId(id));
    }

    /**
     * Who takes somebody's place is told in their place as well, but for what can wait until they are back and for what
     * the stand-in did.
     */
    private List<UUID> withStandIns(Notice notice) {
        var to = new LinkedHashSet<>(notice.to());
        var did = OfficeContext.actor().id();
        if (notice.urgency() != Urgency.QUIET)
            standIns.of(notice.to(), clock.instant()).values().stream()
                    .filter(standIn -> !standIn.id().toString().equals(did))
                    .forEach(to::add);
        return to.stream().map(PersonId::id).toList();
    }

    /**
     * Who finds the notice at the bell.
     *
     * @param leavesTheHouse whether the office has any channel open, asked on this way since every notice asks
     */
    private record Delivery(List<UUID> to, boolean leavesTheHouse) {}

    /** The notice, and at the bell of each who still works here. */
    private Delivery insert(UUID id, Notice notice, List<UUID> to) {
        return jdbc.sql("""
                        with told as (
                          insert into notify.notice (id, key, args, address, urgency, told_at, told_by)
                          values (:id, :key, :args, :address, :urgency, :now, :by)
                          returning id),
                        rung as (
                          insert into notify.inbox (person_id, notice_id)
                          select person.id, told.id from told, people.name_of person
                           where person.id = any (cast(:to as uuid[]))
                             and (person.left_on is null or person.left_on >= :today)
                          returning person_id)
                        select array(select person_id from rung) as rung,
                               exists (select from notify.channel where enabled) as open
                        """)
                .param("id", id)
                .param("key", notice.key())
                .param("args", notice.args().toArray(String[]::new))
                .param("address", notice.address())
                .param("urgency", notice.urgency().name())
                .param("now", clock.instant())
                .param("today", LocalDate.ofInstant(clock.instant(), offices.zone()))
                .param("by", OfficeContext.actor().id())
                .param("to", UuidArrays.array(to))
                .query((row, n) ->
                        new Delivery(List.of((UUID[]) row.getArray("rung").getArray()), row.getBoolean("open")))
                .single();
    }
}
