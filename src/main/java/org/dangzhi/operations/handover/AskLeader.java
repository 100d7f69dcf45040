package org.dangzhi.operations.handover;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.LiveUpdates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: whoever hands over asks the leader on duty to name takers. */
@Service
class AskLeader {

    private final HandoverRepository handovers;
    private final HandoverGuard guard;
    private final HandoverLineRows lines;
    private final Notices notices;
    private final People people;
    private final LiveUpdates live;
    private final Clock clock;

    AskLeader(
            HandoverRepository handovers,
            HandoverGuard guard,
            HandoverLineRows lines,
            Notices notices,
            People people,
            LiveUpdates live,
            Clock clock) {
        this.handovers = handovers;
        this.guard = guard;
        this.lines = lines;
        this.notices = notices;
        this.people = people;
        this.live = live;
        this.clock = clock;
    }

    /** Asks the leader on duty, once, to name who takes over what nobody has. */
    @Transactional
    void ask(HandoverId id) {
        var leaving = guard.inCharge(id).leaving();
        var leader = leaving.leader();
        if (leader == null) throw HandoverRefused.noLeader();
        long untaken =
                lines.renew(id).stream().filter(HandoverLineRows.Kept::open).count();
        if (untaken == 0 || handovers.askLeader(id.id(), clock.instant().atOffset(ZoneOffset.UTC)) == 0) return;
        notices.tell(new Notice(
                "handover.notice.appoint",
                List.of(people.name(people.me()).name(), Long.toString(untaken)),
                "/handover/" + id.id(),
                List.of(leader.person()),
                Urgency.ALARM));
        live.changed(Handovers.KIND, id.id());
    }
}
