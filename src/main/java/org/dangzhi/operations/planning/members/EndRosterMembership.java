package org.dangzhi.operations.planning.members;

import org.dangzhi.foundation.people.PersonLeaves;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves stands on the roster until their last day, and wishes nothing for later ones. */
@Component
class EndRosterMembership {

    private final RosterMemberRows rows;

    EndRosterMembership(RosterMemberRows rows) {
        this.rows = rows;
    }

    @EventListener
    void end(PersonLeaves leaving) {
        rows.endAll(leaving.person(), leaving.lastDay());
    }
}
