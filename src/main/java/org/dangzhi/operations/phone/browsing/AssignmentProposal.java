package org.dangzhi.operations.phone.browsing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.phone.page.CallPage.Proposal;
import org.springframework.stereotype.Component;

/**
 * Presenter of what is proposed where a call is made an item: who checks it, the first of secondary, primary and leader of
 * the present shift who is not the person asking, nobody without such a shift; and when it is due.
 */
@Component
class AssignmentProposal {

    private static final Duration USUAL_TERM = Duration.ofHours(2);

    private final OnDuty onDuty;
    private final People people;
    private final TimeWords times;
    private final Clock clock;

    AssignmentProposal(OnDuty onDuty, People people, TimeWords times, Clock clock) {
        this.onDuty = onDuty;
        this.people = people;
        this.times = times;
        this.clock = clock;
    }

    Proposal proposed() {
        var supervisor = supervisor();
        return new Proposal(
                supervisor.map(member -> member.person().id().toString()).orElse(""),
                supervisor.map(Crew.Member::name).orElse(""),
                times.field(clock.instant().plus(USUAL_TERM)).replace('T', ' '));
    }

    private Optional<Crew.Member> supervisor() {
        var me = people.me();
        return onDuty.now()
                .flatMap(crew -> Stream.of(crew.secondary(), crew.primary(), crew.leader())
                        .filter(member -> member != null && !member.person().equals(me))
                        .findFirst());
    }
}
