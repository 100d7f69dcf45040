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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link Notices} that puts a notice at each person's bell, and into the outbox for what leaves the house. */
@Service
class NoticePublisher implements Notices {

    private final NoticeRows rows;
    private final Clock clock;
    private final StandIns standIns;
    private final Outbox outbox;
    private final LiveUpdates live;
    private final Offices offices;

    NoticePublisher(NoticeRows rows, Clock clock, Offices offices, StandIns standIns, Outbox outbox, LiveUpdates live) {
        this.rows = rows;
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
        var rung = rows.insert(id, notice, to, clock.instant(), LocalDate.ofInstant(clock.instant(), offices.zone()));
        if (rung.leavesTheHouse()) outbox.put(id, rung.to(), notice.urgency());
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
}
