package org.dangzhi.operations.handover;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.dutylog.LogEntryQuestioned;
import org.dangzhi.operations.dutylog.LogEntryWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: the log has changed after somebody signed for it, heard of in the transaction in which it is written, so that no
 * signature stands for a moment for what its signer has not seen. The signatures stay as what was signed then, the next round
 * begins, and whoever had signed is told to sign again.
 */
@Service
@Transactional
class ReopenHandover {

    private final HandoverRepository handovers;
    private final SignatureRows signatures;
    private final Notices notices;
    private final LiveUpdates live;
    private final Clock clock;

    ReopenHandover(
            HandoverRepository handovers, SignatureRows signatures, Notices notices, LiveUpdates live, Clock clock) {
        this.handovers = handovers;
        this.signatures = signatures;
        this.notices = notices;
        this.live = live;
        this.clock = clock;
    }

    @EventListener
    void on(LogEntryWritten written) {
        if (written.byPerson()) reopen(written.shift(), written.number());
    }

    @EventListener
    void on(LogEntryQuestioned questioned) {
        reopen(questioned.shift(), questioned.number());
    }

    /** @param entry number of what was written or questioned; nothing happens where nobody signed, or all four have */
    private void reopen(ShiftId leaving, int entry) {
        var handover = handovers.findLockedByLeaving(leaving).orElse(null);
        if (handover == null || handover.closed()) return;
        var signers = signatures.of(handover.id()).stream()
                .map(signed -> new PersonId(signed.personId()))
                .distinct()
                .toList();
        if (signers.isEmpty()) return;
        handovers.reopen(handover.id().id(), clock.instant().atOffset(ZoneOffset.UTC), entry);
        notices.tell(new Notice(
                "handover.notice.reopened",
                List.of(handover.number(), Integer.toString(entry)),
                "/handover/" + handover.id().id(),
                signers,
                Urgency.NORMAL));
        live.changed(Handovers.KIND, handover.id().id());
    }
}
