package org.dangzhi.operations.planning.publishing;

import java.time.Clock;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.drafts.Draft;
import org.dangzhi.operations.planning.drafts.DraftContentRows;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.dangzhi.operations.planning.drafts.DraftRepository;
import org.dangzhi.operations.planning.drafts.DraftShifts;
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
    private final Publications publications;
    private final Clock clock;

    PublishDraft(
            DraftRepository drafts,
            DraftContentRows contents,
            DraftShifts shifts,
            PublicationChecks checks,
            Publications publications,
            Clock clock) {
        this.drafts = drafts;
        this.contents = contents;
        this.shifts = shifts;
        this.checks = checks;
        this.publications = publications;
        this.clock = clock;
    }

    /**
     * @throws RosterRefused (422) while it is being solved or has no roster; when wishes, promises or rules of today would
     *     be broken by it; when a place is empty; when somebody on it cannot be called
     */
    Draft publish(DraftId id) {
        var draft = drafts.of(id).publish(clock.instant());
        var solution = contents.of(id).solution();
        if (solution == null) throw RosterRefused.notSolved();
        var wanted = shifts.wanted(draft, solution.assignments());
        checks.refuseUnfit(draft, solution, wanted);
        shifts.put(wanted);
        drafts.save(draft);
        publications.announce(draft, wanted);
        return draft;
    }
}
