package org.dangzhi.operations.handover;

import java.time.Clock;
import java.util.List;
import org.dangzhi.foundation.access.Signatures;
import org.dangzhi.foundation.jobs.Timers;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Live;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyLog;
import org.dangzhi.operations.duty.EntryKind;
import org.dangzhi.operations.duty.NewEntry;
import org.dangzhi.operations.duty.Post;
import org.dangzhi.operations.duty.Shifts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The four signatures of a handover, each with all that follows from it in one transaction. */
@Service
class SigningDesk {

    private final Handovers handovers;
    private final HandoverBook book;
    private final Lines lines;
    private final Signings signings;
    private final Changes changes;
    private final Shifts shifts;
    private final DutyLog log;
    private final Signatures signatures;
    private final Timers timers;
    private final Texts texts;
    private final Live live;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    SigningDesk(
            Handovers handovers,
            HandoverBook book,
            Lines lines,
            Signings signings,
            Changes changes,
            Shifts shifts,
            DutyLog log,
            Signatures signatures,
            Timers timers,
            Texts texts,
            Live live,
            People people,
            Notices notices,
            Clock clock) {
        this.handovers = handovers;
        this.book = book;
        this.lines = lines;
        this.signings = signings;
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

    /** The leaving primary signs what he has typed last, whether he saved it before or not. */
    @Transactional
    void completeAndSign(HandoverId id, int version, String special, String whereabouts, String password) {
        handovers.complete(id, version, special, whereabouts);
        sign(id, Part.LEAVING_PRIMARY, password);
    }

    /**
     * Signs with the signer's own password. The fourth signature closes the shift: everything open has been taken over.
     *
     * @throws HandoverRefused (422) out of turn, or while something open was not taken over
     */
    @Transactional
    void sign(HandoverId id, Part part, String password) {
        var handover = book.findLockedById(id).orElseThrow(NotFound::new);
        if (handover.closed()) throw HandoverRefused.closed(handover.number());
        var change = changes.of(handover);
        if (!change.inCharge(people.me())) throw HandoverRefused.notInCharge();
        var signer = signer(part, change, signings.of(id));
        signatures.confirm(signer, password);
        var open = lines.renew(id);
        if (!part.leaving()) refuseUntaken(id, open);
        signings.add(id, part, signer, clock.instant());
        var coming = change.coming();
        if (!part.leaving() && coming != null) takeOver(handover, part, coming, signer);
        if (part == Part.COMING_SECONDARY && coming != null) close(handover, change.leaving(), coming, open);
        live.changed(Handovers.KIND, id.id());
    }

    private PersonId signer(Part part, Changes.Change change, List<Signings.Signed> signed) {
        refuseOutOfTurn(part, signed.size());
        if (!part.leaving() && change.coming() == null) throw HandoverRefused.noNextShift();
        var signer = part.signer(change.leaving(), change.coming())
                .orElseThrow(() -> HandoverRefused.nobodyThere(texts.t("handover.part." + part)));
        boolean before = signed.stream()
                .anyMatch(one -> one.personId().equals(signer.person().id()));
        if (before) throw HandoverRefused.sameTwice(signer.name());
        return signer.person();
    }

    private void takeOver(Handover handover, Part part, Crew coming, PersonId signer) {
        if (part == Part.COMING_PRIMARY) book.save(handover.goesTo(coming.shift()));
        shifts.signIn(coming.shift(), signer);
    }

    private void close(Handover handover, Crew leaving, Crew coming, List<Lines.Kept> open) {
        var taken = lines.announce(open);
        taken.forEach((taker, count) -> tell(handover, taker, count));
        int all = taken.values().stream().mapToInt(Integer::intValue).sum();
        var words = texts.t("handover.log", names(leaving), names(coming), all);
        var entry = NewEntry.of(EntryKind.HANDOVER, words, clock.instant())
                .from(handover.number(), "/handover/" + handover.id().id());
        Office.in(Office.current(), Actor.system("handover"), () -> log.write(entry)); // nobody has to check it
        shifts.close(leaving.shift());
        timers.cancel(LateHandover.KIND, leaving.shift().id());
        book.save(handover.close(clock.instant()));
    }

    private void tell(Handover handover, PersonId taker, int count) {
        notices.tell(new Notice(
                "handover.notice.taken",
                List.of(Integer.toString(count)),
                "/handover/" + handover.id().id(),
                List.of(taker),
                Urgency.NORMAL));
    }

    private static void refuseUntaken(HandoverId id, List<Lines.Kept> lines) {
        var open = lines.stream().filter(Lines.Kept::open).toList();
        if (!open.isEmpty())
            throw HandoverRefused.notTakenOver(id, open.size(), open.getFirst().title());
    }

    private void refuseOutOfTurn(Part part, int signed) {
        var turn = Part.after(signed);
        if (turn.isEmpty() || turn.get() != part)
            throw HandoverRefused.notYourTurn(
                    turn.map(next -> texts.t("handover.part." + next)).orElse(""));
    }

    private static String names(Crew crew) {
        return crew.in(Post.PRIMARY).map(Crew.Member::name).orElse("") + "、"
                + crew.in(Post.SECONDARY).map(Crew.Member::name).orElse("");
    }
}
