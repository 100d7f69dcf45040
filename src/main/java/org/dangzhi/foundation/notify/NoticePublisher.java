package org.dangzhi.foundation.notify;

import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.access.StandIns;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.office.OfficeContext;
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

    NoticePublisher(JdbcClient jdbc, Clock clock, StandIns standIns, Outbox outbox, LiveUpdates live) {
        this.jdbc = jdbc;
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
        var open = hangOut(id, notice, to);
        if (!open.isEmpty()) outbox.put(id, to, notice.urgency());
        live.changed("notify.notice", id);
        return Optional.of(new NoticeId(id));
    }

    /** Who takes somebody's place is told in their place as well, but for what can wait until they are back. */
    private List<UUID> withStandIns(Notice notice) {
        var to = new LinkedHashSet<>(notice.to());
        if (notice.urgency() != Urgency.QUIET)
            to.addAll(standIns.of(notice.to(), clock.instant()).values());
        return to.stream().map(PersonId::id).toList();
    }

    /**
     * The notice, and at each person's bell.
     *
     * @return channels that the office has open, read on this way since every notice asks for them
     */
    private Set<NotificationChannel> hangOut(UUID id, Notice notice, List<UUID> to) {
        var open = EnumSet.noneOf(NotificationChannel.class);
        jdbc.sql("""
                        with told as (
                          insert into notify.notice (id, key, args, address, urgency, told_at, told_by)
                          values (:id, :key, :args, :address, :urgency, :now, :by)
                          returning id),
                        rung as (
                          insert into notify.inbox (person_id, notice_id)
                          select unnest(cast(:to as uuid[])), told.id from told)
                        select channel from notify.channel where enabled
                        """)
                .param("id", id)
                .param("key", notice.key())
                .param("args", notice.args().toArray(String[]::new))
                .param("address", notice.address())
                .param("urgency", notice.urgency().name())
                .param("now", clock.instant())
                .param("by", OfficeContext.actor().id())
                .param("to", UuidArrays.array(to))
                .query(row -> {
                    open.add(NotificationChannel.valueOf(row.getString("channel")));
                });
        return open;
    }
}
