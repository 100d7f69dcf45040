package org.dangzhi.operations.handover;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.handover.deadlines.HandoverDeadlines;
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
    private final HandoverGuard guard;
    private final HandoverLineRows lines;
    private final SignatureRows signatures;
    private final AssetRows assets;
    private final HandoverDeadlines deadlines;
    private final LiveUpdates live;
    private final Clock clock;

    Handovers(
            HandoverRepository handovers,
            HandoverGuard guard,
            HandoverLineRows lines,
            SignatureRows signatures,
            AssetRows assets,
            HandoverDeadlines deadlines,
            LiveUpdates live,
            Clock clock) {
        this.handovers = handovers;
        this.guard = guard;
        this.lines = lines;
        this.signatures = signatures;
        this.assets = assets;
        this.deadlines = deadlines;
        this.live = live;
        this.clock = clock;
    }

    /** Writes the record from what is live now. */
    void write(HandoverId id) {
        guard.inCharge(id);
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
        var handover = guard.locked(id);
        guard.refuseUnlessLeaving(handover);
        handovers.save(handover.complete(
                version, special.strip(), whereabouts.strip(), signatures.of(id).size()));
        changed(id);
    }

    /** A line's next step and note, and who of the coming pair takes it over. */
    void annotate(HandoverId id, HandoverLineRows.Name line, String nextStep, String note, @Nullable PersonId taker) {
        var change = guard.inCharge(id);
        if (taker != null) refuseUnlessComing(change, taker);
        lines.renew(id);
        if (!lines.annotate(id, line, nextStep.strip(), note.strip(), taker)) throw new NotFoundException();
        changed(id);
    }

    /** Somebody of the coming pair takes over the matters that were chosen, in one act that can be undone. */
    void take(HandoverId id, List<HandoverLineRows.Name> chosen, PersonId taker) {
        refuseUnlessComing(guard.inCharge(id), taker);
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
        guard.inCharge(id);
        var since = clock.instant().minus(deadlines.undoable());
        boolean signed = signatures.of(id).stream().anyMatch(one -> !one.part().leaving());
        if (signed || lines.untake(id, take, since) == 0) throw HandoverRefused.undoTooLate();
        changed(id);
    }

    /** How a key, seal or piece of equipment was found; what is wrong needs a word. */
    void found(HandoverId id, UUID thing, boolean sound, String note) {
        guard.inCharge(id);
        if (!sound && note.isBlank()) throw HandoverRefused.whatIsWrong();
        if (!assets.found(id, thing, sound, note.strip())) throw new NotFoundException();
        changed(id);
    }

    Handover known(HandoverId id) {
        return handovers.findById(id).orElseThrow(NotFoundException::new);
    }

    private static void refuseUnlessComing(ShiftChanges.Change change, PersonId taker) {
        var coming = change.coming();
        if (coming == null || !coming.keeps(taker)) throw HandoverRefused.notComing("taker");
    }

    void changed(HandoverId id) {
        live.changed(KIND, id.id());
    }
}
