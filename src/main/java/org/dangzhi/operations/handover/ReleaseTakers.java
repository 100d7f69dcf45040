package org.dangzhi.operations.handover;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftId;
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
        var missing = new HashMap<ShiftId, List<PersonId>>();
        for (var change : changed) missing.put(change.shift().id(), missing(change));
        if (missing.values().stream().allMatch(List::isEmpty)) return;
        for (var handover : handovers.findByClosedAtIsNull()) {
            var coming = changes.of(handover).coming();
            var gone = coming == null ? List.<PersonId>of() : missing.getOrDefault(coming.shift(), List.of());
            if (!gone.isEmpty() && lines.release(handover.id(), gone) > 0)
                live.changed(Handovers.KIND, handover.id().id());
        }
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
