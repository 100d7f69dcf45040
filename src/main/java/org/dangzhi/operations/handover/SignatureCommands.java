package org.dangzhi.operations.handover;

import java.time.Clock;
import java.util.List;
import org.dangzhi.foundation.access.Signatures;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.Shifts;
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
    private final HandoverRepository handoverRepository;
    private final HandoverLineRows lines;
    private final SignatureRows signatureRows;
    private final ShiftChanges changes;
    private final Shifts shifts;
    private final SignatureGate gate;
    private final CloseHandover closing;
    private final Signatures signatures;
    private final Texts texts;
    private final LiveUpdates live;
    private final People people;
    private final Clock clock;

    SignatureCommands(
            Handovers handovers,
            HandoverRepository handoverRepository,
            HandoverLineRows lines,
            SignatureRows signatureRows,
            ShiftChanges changes,
            Shifts shifts,
            SignatureGate gate,
            CloseHandover closing,
            Signatures signatures,
            Texts texts,
            LiveUpdates live,
            People people,
            Clock clock) {
        this.handovers = handovers;
        this.handoverRepository = handoverRepository;
        this.lines = lines;
        this.signatureRows = signatureRows;
        this.changes = changes;
        this.shifts = shifts;
        this.gate = gate;
        this.closing = closing;
        this.signatures = signatures;
        this.texts = texts;
        this.live = live;
        this.people = people;
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
        var handover = handoverRepository.findLockedById(id).orElseThrow(NotFoundException::new);
        if (handover.closed()) throw HandoverRefused.closed(handover.number());
        var change = changes.of(handover);
        if (!change.inCharge(people.me())) throw HandoverRefused.notInCharge();
        var signer = signer(role, change, signatureRows.of(id));
        var shortfall = gate.pass(role, handover.id(), change.leaving(), text.reason());
        signatures.confirm(signer, text.password());
        var open = lines.renew(id);
        if (!role.leaving()) refuseUntaken(id, open);
        signatureRows.add(id, role, signer, clock.instant(), shortfall, text.reason());
        var coming = change.coming();
        if (!role.leaving() && coming != null) takeOver(handover, role, coming, signer);
        if (role == SignatureRole.COMING_SECONDARY && coming != null)
            closing.close(handover, change.leaving(), coming, open);
        live.changed(Handovers.KIND, id.id());
    }

    private PersonId signer(SignatureRole role, ShiftChanges.Change change, List<SignatureRows.SignatureRow> signed) {
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

    private void takeOver(Handover handover, SignatureRole role, Crew coming, PersonId signer) {
        if (role == SignatureRole.COMING_PRIMARY) handoverRepository.save(handover.goesTo(coming.shift()));
        shifts.signIn(coming.shift(), signer);
    }

    private static void refuseUntaken(HandoverId id, List<HandoverLineRows.Kept> lines) {
        var open = lines.stream().filter(HandoverLineRows.Kept::open).toList();
        if (!open.isEmpty())
            throw HandoverRefused.notTakenOver(id, open.size(), open.getFirst().title());
    }

    private void refuseOutOfTurn(SignatureRole role, int signed) {
        var turn = SignatureRole.after(signed);
        if (turn.isEmpty() || turn.get() != role)
            throw HandoverRefused.notYourTurn(
                    turn.map(next -> texts.t("handover.part." + next)).orElse(""));
    }
}
