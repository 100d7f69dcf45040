package org.dangzhi.operations.handover;

import java.time.Clock;
import java.util.List;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.dutylog.LogEntryKind;
import org.dangzhi.operations.dutylog.NewLogEntry;
import org.dangzhi.operations.handover.deadlines.HandoverDeadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case of the coming pair's signatures: whoever signs is signed in to their shift. With the last one the sources hear who
 * took what over, the log says that the shift changed, the shift is closed and its clock stands still.
 */
@Service
class TakeOverHandover {

    private final HandoverRepository handovers;
    private final HandoverLineRows lines;
    private final Shifts shifts;
    private final DutyLog log;
    private final HandoverDeadlines deadlines;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;

    TakeOverHandover(
            HandoverRepository handovers,
            HandoverLineRows lines,
            Shifts shifts,
            DutyLog log,
            HandoverDeadlines deadlines,
            Notices notices,
            Texts texts,
            Clock clock) {
        this.handovers = handovers;
        this.lines = lines;
        this.shifts = shifts;
        this.log = log;
        this.deadlines = deadlines;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param kept the lines of the record, all of them taken over */
    @Transactional
    void signed(
            Handover handover,
            SignatureRole role,
            ShiftChanges.Change change,
            PersonId signer,
            List<HandoverLineRows.Kept> kept) {
        var coming = change.coming();
        if (coming == null) return;
        if (role == SignatureRole.COMING_PRIMARY) handovers.save(handover.goesTo(coming.shift()));
        shifts.signIn(coming.shift(), signer);
        if (role == SignatureRole.COMING_SECONDARY) close(handover, change.leaving(), coming, kept);
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
        deadlines.cancel(leaving);
        handovers.save(handover.close(clock.instant()));
    }

    private void tell(Handover handover, PersonId taker, int count) {
        notices.tell(new Notice(
                "handover.notice.taken",
                List.of(Integer.toString(count)),
                "/handover/" + handover.id().id(),
                List.of(taker),
                Urgency.NORMAL));
    }

    private static String names(Crew crew) {
        return crew.in(DutyPost.PRIMARY).map(Crew.Member::name).orElse("") + "、"
                + crew.in(DutyPost.SECONDARY).map(Crew.Member::name).orElse("");
    }
}
