package org.dangzhi.operations.handover;

import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Guard before whatever is written into a handover: it is open, is held until it is written, and is the writer's to write. */
@Component
class HandoverGuard {

    private final HandoverRepository handovers;
    private final ShiftChanges changes;
    private final People people;

    HandoverGuard(HandoverRepository handovers, ShiftChanges changes, People people) {
        this.handovers = handovers;
        this.changes = changes;
        this.people = people;
    }

    /** Held until the end of the transaction. */
    Handover locked(HandoverId id) {
        var handover = handovers.findLockedById(id).orElseThrow(NotFoundException::new);
        if (handover.closed()) throw HandoverRefused.closed(handover.number());
        return handover;
    }

    /** Holds the record for one of the two pairs, or for the leader on duty, who may name a taker. */
    ShiftChanges.Change inCharge(HandoverId id) {
        return inCharge(locked(id));
    }

    ShiftChanges.Change inCharge(Handover handover) {
        var change = changes.of(handover);
        if (!change.inCharge(people.me())) throw HandoverRefused.notInCharge();
        return change;
    }

    void refuseUnlessLeaving(Handover handover) {
        if (!changes.of(handover).leaving().keeps(people.me())) throw HandoverRefused.notInCharge();
    }
}
