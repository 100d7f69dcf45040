package org.dangzhi.operations.handover;

import org.dangzhi.operations.duty.ShiftTaken;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The record of a handover is opened when its shift is taken: so a late one is noticed even if nobody looks. */
@Component
class ShiftListener {

    private final OpenHandover opening;

    ShiftListener(OpenHandover opening) {
        this.opening = opening;
    }

    @ApplicationModuleListener
    void on(ShiftTaken taken) {
        opening.open(taken.shift());
    }
}
