package org.dangzhi.operations.handover;

import java.time.Clock;
import java.util.List;
import org.dangzhi.foundation.access.Signatures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of the four signatures of a handover, each with all that follows from it in one transaction. */
@Service
class SignatureCommands {

    /**
     * What a signer types.
     *
     * @param reason why they sign although something is missing; empty where nothing is
     */
    record SignatureText(String password, String reason) {

        /** Never shows the password. */
        @Override
        public String toString() {
            return "SignatureText[reason=" + reason + "]";
        }
    }

    private final Handovers handovers;
    private final HandoverGuard guard;
    private final SignatureGate gate;
    private final HandoverLineRows lines;
    private final SignatureRows rows;
    private final TakeOverHandover taking;
    private final Signatures signatures;
    private final Clock clock;

    SignatureCommands(
            Handovers handovers,
            HandoverGuard guard,
            SignatureGate gate,
            HandoverLineRows lines,
            SignatureRows rows,
            TakeOverHandover taking,
            Signatures signatures,
            Clock clock) {
        this.handovers = handovers;
        this.guard = guard;
        this.gate = gate;
        this.lines = lines;
        this.rows = rows;
        this.taking = taking;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** The leaving primary signs what they have typed last, saved before or not. */
    @Transactional
    void completeAndSign(HandoverId id, int version, String special, String whereabouts, SignatureText text) {
        gate.hold(id);
        handovers.complete(id, version, special, whereabouts);
        sign(id, SignatureRole.LEAVING_PRIMARY, text);
    }

    /**
     * Signs with the signer's own password. Whoever stays for the next shift signs for both, each in its turn. The
     * fourth signature closes the shift: everything open has been taken over.
     *
     * @throws HandoverRefused (422) out of turn, while something open was not taken over, or without a reason for what the
     *     signature would claim though it is not so
     */
    @Transactional
    void sign(HandoverId id, SignatureRole role, SignatureText text) {
        gate.hold(id);
        var handover = guard.locked(id);
        var change = guard.inCharge(handover);
        var signer = gate.signer(role, change, id);
        var shortfall = gate.pass(role, id, change.leaving(), text.reason());
        signatures.confirm(signer, text.password());
        var open = lines.renew(id);
        if (!role.leaving()) refuseUntaken(id, open);
        rows.add(id, role, signer, clock.instant(), shortfall, text.reason());
        if (!role.leaving()) taking.signed(handover, role, change, signer, open);
        handovers.changed(id);
    }

    private static void refuseUntaken(HandoverId id, List<HandoverLineRows.Kept> lines) {
        var open = lines.stream().filter(HandoverLineRows.Kept::open).toList();
        if (!open.isEmpty())
            throw HandoverRefused.notTakenOver(id, open.size(), open.getFirst().title());
    }
}
