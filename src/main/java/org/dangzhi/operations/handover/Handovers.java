package org.dangzhi.operations.handover;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.records.RecordNumbers;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.Shifts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written into the record of a change of shift, until all four have signed. Whoever writes holds the record. */
@Service
@Transactional
class Handovers {

    /** Live kind of a changed handover, and kind of its numbers. */
    static final String KIND = "handover.record";

    private final HandoverRepository handovers;
    private final HandoverLineRows lines;
    private final SignatureRows signatures;
    private final AssetRows assets;
    private final ShiftChanges changes;
    private final Shifts shifts;
    private final RecordNumbers numbers;
    private final HandoverDeadlines deadlines;
    private final Notices notices;
    private final People people;
    private final LiveUpdates live;
    private final Clock clock;

    Handovers(
            HandoverRepository handovers,
            HandoverLineRows lines,
            SignatureRows signatures,
            AssetRows assets,
            ShiftChanges changes,
            Shifts shifts,
            RecordNumbers numbers,
            HandoverDeadlines deadlines,
            Notices notices,
            People people,
            LiveUpdates live,
            Clock clock) {
        this.handovers = handovers;
        this.lines = lines;
        this.signatures = signatures;
        this.assets = assets;
        this.changes = changes;
        this.shifts = shifts;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.notices = notices;
        this.people = people;
        this.live = live;
        this.clock = clock;
    }

    /** Opens the record of a shift that was taken and starts the clock of its handover; once. */
    HandoverId open(ShiftId shift) {
        var before = handovers.findByLeaving(shift);
        if (before.isPresent()) return before.get().id();
        var crew = shifts.known(shift);
        var id = new HandoverId(TimeOrderedIds.next());
        handovers.save(Handover.of(id, numbers.next(KIND), shift, crew.endsAt(), clock.instant()));
        deadlines.start(crew);
        return id;
    }

    /** Writes the record from what is live now. */
    void write(HandoverId id) {
        inCharge(id);
        lines.renew(id);
        changed(id);
    }

    /**
     * What the leaving pair adds in its own words, before it signs.
     *
     * @param version which the writer saw
     * @throws org.dangzhi.foundation.web.StaleVersionException (409) if somebody wrote meanwhile
     */
    void complete(HandoverId id, int version, String special, String whereabouts) {
        var handover = locked(id);
        if (!changes.of(handover).leaving().keeps(people.me())) throw HandoverRefused.notInCharge();
        handovers.save(handover.complete(
                version, special.strip(), whereabouts.strip(), signatures.of(id).size()));
        changed(id);
    }

    /** A line's next step and note, and who of the coming pair takes it over. */
    void annotate(HandoverId id, HandoverLineRows.Name line, String nextStep, String note, @Nullable PersonId taker) {
        var change = inCharge(id);
        if (taker != null) refuseUnlessComing(change, taker);
        lines.renew(id);
        if (!lines.annotate(id, line, nextStep.strip(), note.strip(), taker)) throw new NotFoundException();
        changed(id);
    }

    /** Somebody of the coming pair takes over the matters that were chosen, in one act that can be undone. */
    void take(HandoverId id, List<HandoverLineRows.Name> chosen, PersonId taker) {
        refuseUnlessComing(inCharge(id), taker);
        if (chosen.isEmpty()) throw HandoverRefused.nothingChosen();
        lines.renew(id);
        var take = TimeOrderedIds.next();
        for (var line : chosen) if (!lines.take(id, line, taker, take, clock.instant())) throw new NotFoundException();
        changed(id);
    }

    /**
     * Undoes one act of taking over, within the time that the office set and before the coming pair has signed for it.
     *
     * @throws HandoverRefused (422) later
     */
    void undoTake(HandoverId id, UUID take) {
        inCharge(id);
        var since = clock.instant().minus(deadlines.undoable());
        boolean signed = signatures.of(id).stream().anyMatch(one -> !one.part().leaving());
        if (signed || lines.untake(id, take, since) == 0) throw HandoverRefused.undoTooLate();
        changed(id);
    }

    /** Asks the leader on duty, once, to name who takes over what nobody has. */
    void askLeader(HandoverId id) {
        var leaving = inCharge(id).leaving();
        var leader = leaving.leader();
        if (leader == null) throw HandoverRefused.noLeader();
        long untaken =
                lines.renew(id).stream().filter(HandoverLineRows.Kept::open).count();
        if (untaken == 0 || handovers.askLeader(id.id(), clock.instant().atOffset(ZoneOffset.UTC)) == 0) return;
        notices.tell(new Notice(
                "handover.notice.appoint",
                List.of(people.name(people.me()).name(), Long.toString(untaken)),
                "/handover/" + id.id(),
                List.of(leader.person()),
                Urgency.ALARM));
        changed(id);
    }

    /** How a key, seal or piece of equipment was found; what is wrong needs a word. */
    void found(HandoverId id, UUID thing, boolean sound, String note) {
        inCharge(id);
        if (!sound && note.isBlank()) throw HandoverRefused.whatIsWrong();
        if (!assets.found(id, thing, sound, note.strip())) throw new NotFoundException();
        changed(id);
    }

    Handover known(HandoverId id) {
        return handovers.findById(id).orElseThrow(NotFoundException::new);
    }

    /** Held until the end of the transaction. */
    private Handover locked(HandoverId id) {
        var handover = handovers.findLockedById(id).orElseThrow(NotFoundException::new);
        if (handover.closed()) throw HandoverRefused.closed(handover.number());
        return handover;
    }

    /** Holds the record for one of the two pairs, or for the leader on duty, who may name a taker. */
    private ShiftChanges.Change inCharge(HandoverId id) {
        var change = changes.of(locked(id));
        if (!change.inCharge(people.me())) throw HandoverRefused.notInCharge();
        return change;
    }

    private static void refuseUnlessComing(ShiftChanges.Change change, PersonId taker) {
        var coming = change.coming();
        if (coming == null || !coming.keeps(taker)) throw HandoverRefused.notComing("taker");
    }

    private void changed(HandoverId id) {
        live.changed(KIND, id.id());
    }
}
