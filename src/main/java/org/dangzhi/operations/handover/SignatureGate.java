package org.dangzhi.operations.handover;

import java.time.Clock;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.handover.deadlines.HandoverDeadlines;
import org.springframework.stereotype.Component;

/** Guard before each signature: it comes in its turn, and it claims nothing that is not so, or its signer says in writing why they sign all the same. */
@Component
class SignatureGate {

    /** Shorter ones are no reason. The database holds it too. */
    private static final int SHORTEST = 2;

    private final HandoverRepository handovers;
    private final SignatureRows signatures;
    private final DutyLog log;
    private final AssetRows assets;
    private final HandoverDeadlines deadlines;
    private final Texts texts;
    private final Clock clock;

    SignatureGate(
            HandoverRepository handovers,
            SignatureRows signatures,
            DutyLog log,
            AssetRows assets,
            HandoverDeadlines deadlines,
            Texts texts,
            Clock clock) {
        this.handovers = handovers;
        this.signatures = signatures;
        this.log = log;
        this.assets = assets;
        this.deadlines = deadlines;
        this.texts = texts;
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

    /**
     * Who signs in that role.
     *
     * @throws HandoverRefused (422) out of turn, where nobody is rostered, and for somebody who signed for the same pair
     */
    PersonId signer(SignatureRole role, ShiftChanges.Change change, HandoverId id) {
        var signed = signatures.of(id);
        refuseOutOfTurn(role, signed.size());
        if (!role.leaving() && change.coming() == null) throw HandoverRefused.noNextShift();
        var signer = role.signer(change.leaving(), change.coming())
                .orElseThrow(() -> HandoverRefused.nobodyThere(texts.t("handover.part." + role)));
        boolean before = signed.stream()
                .anyMatch(one -> one.part().leaving() == role.leaving()
                        && one.personId().equals(signer.person().id()));
        if (before) throw HandoverRefused.sameTwice(signer.name());
        return signer.person();
    }

    private void refuseOutOfTurn(SignatureRole role, int signed) {
        var turn = SignatureRole.after(signed);
        if (turn.isEmpty() || turn.get() != role)
            throw HandoverRefused.notYourTurn(
                    turn.map(next -> texts.t("handover.part." + next)).orElse(""));
    }
}
