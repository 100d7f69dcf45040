package org.dangzhi.operations.handover;

import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.duty.staffing.RosterWatch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@link RosterWatch} of the shift that comes: what somebody was to take over who will not come after all has no taker
 * again, and stands open before whoever comes instead.
 */
@Component
class ReleaseTakers implements RosterWatch {

    private final HandoverRepository handovers;
    private final HandoverLineRows lines;
    private final ShiftChanges changes;
    private final LiveUpdates live;

    ReleaseTakers(HandoverRepository handovers, HandoverLineRows lines, ShiftChanges changes, LiveUpdates live) {
        this.handovers = handovers;
        this.lines = lines;
        this.changes = changes;
        this.live = live;
    }

    @Override
    @Transactional
    public void changed(List<Change> changed) {
        var missing =
                changed.stream().filter(change -> !missing(change).isEmpty()).toList();
        if (missing.isEmpty()) return;
        for (var handover : handovers.findByClosedAtIsNull()) {
            var coming = changes.of(handover).coming();
            if (coming == null) continue;
            missing.stream()
                    .filter(change -> change.shift().id().equals(coming.shift()))
                    .forEach(change -> release(handover, missing(change)));
        }
    }

    private void release(Handover handover, List<PersonId> missing) {
        if (lines.release(handover.id(), missing) > 0)
            live.changed(Handovers.KIND, handover.id().id());
    }

    /** Who is of the pair no longer. */
    private static List<PersonId> missing(Change change) {
        var now = pair(change.shift().staff()).toList();
        return pair(change.before()).filter(person -> !now.contains(person)).toList();
    }

    private static Stream<PersonId> pair(ShiftStaff staff) {
        return Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY).flatMap(post -> staff.in(post).stream());
    }
}
