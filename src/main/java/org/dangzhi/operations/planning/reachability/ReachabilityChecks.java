package org.dangzhi.operations.planning.reachability;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.drafts.Draft;
import org.dangzhi.operations.planning.drafts.DraftContentRows;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.dangzhi.operations.planning.problem.ProblemIds;
import org.dangzhi.operations.planning.reachability.ReachabilityRows.Answer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases of the reachability check (联系测试): everybody on a draft answers that they can be reached, or somebody calls
 * them and says so.
 */
@Service
@Transactional
public class ReachabilityChecks {

    private final ReachabilityRows rows;
    private final DraftContentRows contents;
    private final People people;
    private final ReachabilityNotices notices;
    private final Clock clock;

    ReachabilityChecks(
            ReachabilityRows rows, DraftContentRows contents, People people, ReachabilityNotices notices, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /** Asks everybody on the draft anew. @throws RosterRefused (422) while it has no roster */
    public void begin(Draft draft) {
        var solution = contents.of(draft.id()).solution();
        if (!draft.solved() || solution == null) throw RosterRefused.notSolved();
        var asked = solution.assignments().stream()
                .map(one -> ProblemIds.person(one.person()))
                .distinct()
                .toList();
        var check = rows.insert(draft.id(), asked, people.me(), clock.instant());
        notices.ask(draft, check, asked);
    }

    /** Since when the draft's people are being asked; empty if they were not. */
    @Transactional(readOnly = true)
    public Optional<Instant> askedAt(DraftId draft) {
        return rows.askedAt(draft);
    }

    /** Of the newest check of a draft: who has not been reached first. Empty without a check. */
    @Transactional(readOnly = true)
    public List<Answer> of(DraftId draft) {
        return rows.newest(draft);
    }

    /** Whether I have answered. @throws NotFoundException (404) if I was not asked */
    @Transactional(readOnly = true)
    public boolean answered(UUID check) {
        return rows.answered(check, people.me()).orElseThrow(NotFoundException::new);
    }

    /** I can be reached; the first answer stands. @throws NotFoundException (404) if I was not asked */
    public void answer(UUID check) {
        if (!answered(check)) rows.answer(check, people.me(), clock.instant());
    }

    /** I have called them. */
    public void reached(DraftId draft, PersonId person) {
        rows.reached(draft, person, people.me(), clock.instant());
    }

    /** Unless everybody was reached by a check that is not older than so many days: what is missing. */
    @Transactional(readOnly = true)
    public Optional<Refusal> obstacle(DraftId draft, int days) {
        var asked = askedAt(draft);
        if (asked.isEmpty() || asked.get().isBefore(clock.instant().minus(Duration.ofDays(days))))
            return Optional.of(RosterRefused.untested(days));
        var open = of(draft).stream().filter(Answer::open).map(Answer::person).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(RosterRefused.silent(open));
    }
}
