package org.dangzhi.operations.planning.publishing;

import java.time.Clock;
import java.util.List;
import org.dangzhi.operations.duty.ShiftPlan.ShiftRequest;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.drafts.Draft;
import org.dangzhi.operations.planning.drafts.DraftContentRows;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.dangzhi.operations.planning.drafts.DraftRepository;
import org.dangzhi.operations.planning.drafts.DraftShifts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: makes a draft the roster. */
@Service
@Transactional
class PublishDraft {

    private final DraftRepository drafts;
    private final DraftContentRows contents;
    private final DraftShifts shifts;
    private final PublicationChecks checks;
    private final RosterGuard guard;
    private final Publications publications;
    private final Clock clock;

    PublishDraft(
            DraftRepository drafts,
            DraftContentRows contents,
            DraftShifts shifts,
            PublicationChecks checks,
            RosterGuard guard,
            Publications publications,
            Clock clock) {
        this.drafts = drafts;
        this.contents = contents;
        this.shifts = shifts;
        this.checks = checks;
        this.guard = guard;
        this.publications = publications;
        this.clock = clock;
    }

    /**
     * @param seen mark of the changes that whoever publishes has seen; null where nothing was shown, as of a repair
     * @throws RosterRefused (422) while it is being solved or has no roster; when it would change something else than was
     *     seen; when wishes, promises or rules of today would be broken by it; when a place is empty; when somebody on it
     *     cannot be called
     */
    Draft publish(DraftId id, @Nullable String seen) {
        var draft = drafts.of(id).publish(clock.instant());
        var solution = contents.of(id).solution();
        if (solution == null) throw RosterRefused.notSolved();
        var now = shifts.locked(draft);
        var wanted = shifts.wanted(draft, solution.assignments());
        var put = PublishedShift.of(wanted, now);
        if (seen != null && !seen.equals(PublishedShift.mark(put))) throw RosterRefused.otherRosterMeanwhile();
        checks.refuseUnfit(draft, solution, wanted);
        put(draft, wanted);
        drafts.save(draft);
        publications.recordAndTell(draft, put);
        return draft;
    }

    /** A repair is a handful of changes, each of which is told as such. */
    private void put(Draft draft, List<ShiftRequest> wanted) {
        if (draft.repair()) shifts.put(wanted);
        else guard.asAWhole(() -> shifts.put(wanted));
    }
}
