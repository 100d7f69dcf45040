package org.dangzhi.operations.handover;

import java.time.Clock;
import java.util.List;
import org.dangzhi.foundation.access.Signatures;
import org.dangzhi.foundation.jobs.Timers;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.dutylog.LogEntryKind;
import org.dangzhi.operations.dutylog.NewLogEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of the four signatures of a handover, each with all that follows from it in one transaction. */
@Service
class SignatureCommands {

    private final Handovers handovers;
    private final HandoverRepository handoverRepository;
    private final HandoverLineRows lines;
    private final SignatureRows signatureRows;
    private final ShiftChanges changes;
    private final Shifts shifts;
    private final DutyLog log;
    private final Signatures signatures;
    private final Timers timers;
    private final Texts texts;
    private final LiveUpdates live;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    SignatureCommands(
            Handovers handovers,
            HandoverRepository handoverRepository,
            HandoverLineRows lines,
            SignatureRows signatureRows,
            ShiftChanges changes,
            Shifts shifts,
            DutyLog log,
            Signatures signatures,
            Timers timers,
            Texts texts,
            LiveUpdates live,
            People people,
            Notices notices,
            Clock clock) {
        this.handovers = handovers;
        this.handoverRepository = handoverRepository;
        this.lines = lines;
        this.signatureRows = signatureRows;
        this.changes = changes;
        this.shifts = shifts;
        this.log = log;
        this.signatures = signatures;
        this.timers = timers;
        this.texts = texts;
        this.live = live;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /** The leaving primary signs what they have typed last, saved before or not. */
    @Transactional
    void completeAndSign(HandoverId id, int version, String special, String whereabouts, String password) {
        handovers.complete(id, version, special, whereabouts);
        sign(id, SignatureRole.LEAVING_PRIMARY, password);
    }

    /**
     * Signs with the signer's own password. The fourth signature closes the shift: everything open has been taken over.
     *
     * @throws HandoverRefused (422) out of turn, or while something open was not taken over
     */
    @Transactional
    void sign(HandoverId id, SignatureRole role, String password) {
        var handover = handoverRepository.findLockedById(id).orElseThrow(NotFoundException::new);
        if (handover.closed()) throw HandoverRefused.closed(handover.number());
        var change = changes.of(handover);
        if (!change.inCharge(people.me())) throw HandoverRefused.notInCharge();
        var signer = signer(role, change, signatureRows.of(id));
        signatures.confirm(signer, password);
        var open = lines.renew(id);
        if (!role.leaving()) refuseUntaken(id, open);
        signatureRows.add(id, role, signer, clock.instant());
        var coming = change.coming();
        if (!role.leaving() && coming != null) takeOver(handover, role, coming, signer);
        if (role == SignatureRole.COMING_SECONDARY && coming != null) close(handover, change.leaving(), coming, open);
        live.changed(Handovers.KIND, id.id());
    }

    private PersonId signer(SignatureRole role, ShiftChanges.Change change, List<SignatureRows.Signed> signed) {
        refuseOutOfTurn(role, signed.size());
        if (!role.leaving() && change.coming() == null) throw HandoverRefused.noNextShift();
        var signer = role.signer(change.leaving(), change.coming())
                .orElseThrow(() -> HandoverRefused.nobodyThere(texts.t("handover.part." + role)));
        boolean before = signed.stream()
                .anyMatch(one -> one.personId().equals(signer.person().id()));
        if (before) throw HandoverRefused.sameTwice(signer.name());
        return signer.person();
    }

    private void takeOver(Handover handover, SignatureRole role, Crew coming, PersonId signer) {
        if (role == SignatureRole.COMING_PRIMARY) handoverRepository.save(handover.goesTo(coming.shift()));
        shifts.signIn(coming.shift(), signer);
    }

    private void close(Handover handover, Crew leaving, Crew coming, List<HandoverLineRows.Kept> open) {
        var taken = lines.announce(open);
        taken.forEach((taker, count) -> tell(handover, taker, count));
        int all = taken.values().stream().mapToInt(Integer::intValue).sum();
        var words = texts.t("handover.log", names(leaving), names(coming), all);
        var entry = NewLogEntry.of(LogEntryKind.HANDOVER, words, clock.instant())
                .from(handover.number(), "/handover/" + handover.id().id());
        OfficeContext.in(
                OfficeContext.current(), Actor.system("handover"), () -> log.write(entry)); // nobody has to check it
        shifts.close(leaving.shift());
        timers.cancel(LateHandoverAlarm.KIND, leaving.shift().id());
        handoverRepository.save(handover.close(clock.instant()));
    }

    private void tell(Handover handover, PersonId taker, int count) {
        notices.tell(new Notice(
                "handover.notice.taken",
                List.of(Integer.toString(count)),
                "/handover/" + handover.id().id(),
                List.of(taker),
                Urgency.NORMAL));
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

    private static String names(Crew crew) {
        return crew.in(DutyPost.PRIMARY).map(Crew.Member::name).orElse("") + "、"
                + crew.in(DutyPost.SECONDARY).map(Crew.Member::name).orElse("");
    }
}
