package org.dangzhi.operations.handover;

import java.time.Clock;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.dutylog.DutyLog;
import org.springframework.stereotype.Component;

/** Guard before each signature: it claims nothing that is not so, or its signer says in writing why they sign all the same. */
@Component
class SignatureGate {

    /** Shorter ones are no reason. The database holds it too. */
    private static final int SHORTEST = 2;

    private final HandoverRepository handovers;
    private final DutyLog log;
    private final AssetRows assets;
    private final HandoverDeadlines deadlines;
    private final Clock clock;

    SignatureGate(
            HandoverRepository handovers, DutyLog log, AssetRows assets, HandoverDeadlines deadlines, Clock clock) {
        this.handovers = handovers;
        this.log = log;
        this.assets = assets;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Holds the log of the leaving shift before its record: in the order in which whoever writes into the log holds them.
     */
    void hold(HandoverId id) {
        log.hold(handovers.findById(id).orElseThrow(NotFoundException::new).leaving());
    }

    /** @throws HandoverRefused (422) if something is missing and no reason is given */
    SignatureShortfall pass(SignatureRole role, HandoverId id, Crew leaving, String reason) {
        var shortfall = SignatureShortfall.of(
                role, deadlines.opensAt(leaving), clock.instant(), log.unchecked(leaving.shift()), assets.at(id));
        if (shortfall.any() && reason.strip().length() < SHORTEST) throw HandoverRefused.shortfall(shortfall);
        return shortfall;
    }
}
