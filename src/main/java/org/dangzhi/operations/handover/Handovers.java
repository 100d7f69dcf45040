package org.dangzhi.operations.handover;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.access.Signatures;
import org.dangzhi.foundation.jobs.Timers;
import org.dangzhi.foundation.office.Ids;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.records.Numbers;
import org.dangzhi.foundation.web.Live;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyLog;
import org.dangzhi.operations.duty.EntryKind;
import org.dangzhi.operations.duty.NewEntry;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.duty.Post;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.Shifts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The change of shift, from the first note to the fourth signature. */
@Service
class Handovers {

    /** Live kind of a changed handover, and kind of its numbers. */
    static final String KIND = "handover.record";

    private static final int GRACE_MINUTES = 10; // [O] the office's own setting
    private static final int SECOND_MINUTES = 30;

    private final HandoverBook book;
    private final Lines lines;
    private final Signings signings;
    private final Things things;
    private final OnDuty onDuty;
    private final Shifts shifts;
    private final DutyLog log;
    private final Signatures signatures;
    private final Numbers numbers;
    private final Timers timers;
    private final Settings settings;
    private final People people;
    private final Texts texts;
    private final Live live;
    private final Clock clock;

    Handovers(
            HandoverBook book,
            Lines lines,
            Signings signings,
            Things things,
            OnDuty onDuty,
            Shifts shifts,
            DutyLog log,
            Signatures signatures,
            Numbers numbers,
            Timers timers,
            Settings settings,
            People people,
            Texts texts,
            Live live,
            Clock clock) {
        this.book = book;
        this.lines = lines;
        this.signings = signings;
        this.things = things;
        this.onDuty = onDuty;
        this.shifts = shifts;
        this.log = log;
        this.signatures = signatures;
        this.numbers = numbers;
        this.timers = timers;
        this.settings = settings;
        this.people = people;
        this.texts = texts;
        this.live = live;
        this.clock = clock;
    }

    /** Opens the record of a shift that was taken and starts the clock of its handover; once. */
    @Transactional
    HandoverId open(ShiftId shift) {
        var before = book.findByLeaving(shift);
        if (before.isPresent()) return before.get().id();
        var crew = shifts.known(shift);
        var id = new HandoverId(Ids.next());
        book.save(Handover.of(id, numbers.next(KIND), shift, crew.endsAt(), clock.instant()));
        timers.start(
                LateHandover.KIND,
                shift.id(),
                List.of(
                        crew.endsAt(),
                        crew.endsAt().plus(settings.minutes("handover.late.minutes", GRACE_MINUTES)),
                        crew.endsAt().plus(settings.minutes("handover.late.second.minutes", SECOND_MINUTES))));
        return id;
    }

    /** Writes the record from what is live now; the leaving pair may do that at any time. */
    @Transactional
    void write(HandoverId id) {
        var handover = openOne(id);
        refuseUnlessInCharge(shifts.known(handover.leaving()));
        lines.renew(id);
        changed(id);
    }

    /** What the leaving primary adds in his own words. */
    @Transactional
    void complete(HandoverId id, String special, String whereabouts) {
        var handover = openOne(id);
        if (!shifts.known(handover.leaving()).keeps(people.me())) throw HandoverRefused.notInCharge();
        book.save(handover.complete(
                special.strip(), whereabouts.strip(), signings.of(id).size()));
        changed(id);
    }

    /** A line's next step and note, and who of the coming pair takes it over. */
    @Transactional
    void annotate(HandoverId id, String source, UUID subject, String nextStep, String note, @Nullable PersonId taker) {
        var handover = openOne(id);
        var leaving = shifts.known(handover.leaving());
        var coming = next(handover);
        refuseUnlessInCharge(leaving, coming);
        if (taker != null && (coming == null || !coming.keeps(taker))) throw HandoverRefused.notComing("taker");
        lines.renew(id);
        lines.annotate(id, source, subject, nextStep.strip(), note.strip(), taker);
        changed(id);
    }

    /** How a key, seal or piece of equipment was found; what is wrong needs a word. */
    @Transactional
    void found(HandoverId id, UUID thing, boolean sound, String note) {
        var handover = openOne(id);
        refuseUnlessInCharge(shifts.known(handover.leaving()), next(handover));
        if (!sound && note.isBlank()) throw HandoverRefused.whatIsWrong();
        things.found(id, thing, sound, note.strip());
        changed(id);
    }

    /**
     * Signs with the signer's own password. The fourth signature closes the shift: everything open has been taken over.
     *
     * @throws HandoverRefused (422) out of turn, or while something open was not taken over
     */
    @Transactional
    void sign(HandoverId id, Part part, String password) {
        var handover = openOne(id);
        var leaving = shifts.known(handover.leaving());
        var coming = next(handover);
        var signed = signings.of(id);
        refuseOutOfTurn(part, signed.size());
        if (!part.leaving() && coming == null) throw HandoverRefused.noNextShift();
        var signer = part.signer(leaving, coming)
                .orElseThrow(() -> HandoverRefused.nobodyThere(texts.t("handover.part." + part)));
        if (signed.stream()
                .anyMatch(one -> one.personId().equals(signer.person().id())))
            throw HandoverRefused.sameTwice(signer.name());
        signatures.confirm(signer.person(), password);
        lines.renew(id);
        if (!part.leaving()) refuseUntaken(id);
        signings.add(id, part, signer.person(), clock.instant());
        if (coming != null && !part.leaving()) take(handover, part, coming, signer.person());
        if (part == Part.COMING_SECONDARY && coming != null) close(handover, leaving, coming);
        changed(id);
    }

    /** Who takes over: the shift after the leaving one. */
    @Nullable
    Crew next(Handover handover) {
        return onDuty.after(handover.leaving()).orElse(null);
    }

    Handover known(HandoverId id) {
        return book.findById(id).orElseThrow(NotFound::new);
    }

    private void take(Handover handover, Part part, Crew coming, PersonId signer) {
        if (part == Part.COMING_PRIMARY) book.save(handover.goesTo(coming.shift()));
        shifts.signIn(coming.shift(), signer);
    }

    private void close(Handover handover, Crew leaving, Crew coming) {
        var id = handover.id();
        lines.announceTakers(id);
        long taken = lines.kept(id).stream()
                .filter(line -> line.takenBy() != null && !line.gone())
                .count();
        log.write(NewEntry.of(
                        EntryKind.HANDOVER,
                        texts.t("handover.log", names(leaving), names(coming), taken),
                        clock.instant())
                .from(handover.number(), "/handover/" + id.id()));
        shifts.close(leaving.shift());
        timers.cancel(LateHandover.KIND, leaving.shift().id());
        book.save(known(id).close(clock.instant()));
    }

    private void refuseUntaken(HandoverId id) {
        var open = lines.kept(id).stream().filter(Lines.Kept::open).toList();
        if (!open.isEmpty())
            throw HandoverRefused.notTakenOver(open.size(), open.getFirst().title());
    }

    private void refuseOutOfTurn(Part part, int signed) {
        var turn = Part.after(signed);
        if (turn.isEmpty() || turn.get() != part)
            throw HandoverRefused.notYourTurn(
                    turn.map(next -> texts.t("handover.part." + next)).orElse(""));
    }

    private void refuseUnlessInCharge(Crew leaving) {
        refuseUnlessInCharge(leaving, null);
    }

    /** The two pairs, and the leader on duty, who may name a taker. */
    private void refuseUnlessInCharge(Crew leaving, @Nullable Crew coming) {
        var me = people.me();
        boolean inCharge = leaving.keeps(me) || leaving.has(me, Post.LEADER) || (coming != null && coming.keeps(me));
        if (!inCharge) throw HandoverRefused.notInCharge();
    }

    private Handover openOne(HandoverId id) {
        var handover = known(id);
        if (handover.closed()) throw HandoverRefused.closed(handover.number());
        return handover;
    }

    private static String names(Crew crew) {
        return crew.in(Post.PRIMARY).map(Crew.Member::name).orElse("") + "、"
                + crew.in(Post.SECONDARY).map(Crew.Member::name).orElse("");
    }

    private void changed(HandoverId id) {
        live.changed(KIND, id.id());
    }
}
