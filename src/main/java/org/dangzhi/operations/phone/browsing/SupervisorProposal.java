package org.dangzhi.operations.phone.browsing;

import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.OnDuty;
import org.springframework.stereotype.Component;

/**
 * Proposes who checks an item that is made from a call: the first of secondary, primary and leader of the present
 * shift who is not the person asking; nobody without such a shift.
 */
@Component
class SupervisorProposal {

    private final OnDuty onDuty;
    private final People people;

    SupervisorProposal(OnDuty onDuty, People people) {
        this.onDuty = onDuty;
        this.people = people;
    }

    /** The secondary on duty, unless they take the call themselves; nobody where no shift is on duty. */
    Optional<Crew.Member> proposed() {
        var me = people.me();
        return onDuty.now()
                .flatMap(crew -> Stream.of(crew.secondary(), crew.primary(), crew.leader())
                        .filter(member -> member != null && !member.person().equals(me))
                        .findFirst());
    }
}
