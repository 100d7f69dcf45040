package org.dangzhi.operations.planning.drafts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.foundation.jobs.LongRuns;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.problem.ProblemBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases that begin drafts, go on with them, and end them. */
@Service
@Transactional
public class DraftCommands {

    private static final int LONGEST = 400;
    private static final int MOST_SECONDS = 600;

    private final ProblemBuilder builder;
    private final DraftRepository drafts;
    private final DraftContentRows contents;
    private final LongRuns runs;
    private final People people;
    private final TimeWords times;
    private final Clock clock;

    DraftCommands(
            ProblemBuilder builder,
            DraftRepository drafts,
            DraftContentRows contents,
            LongRuns runs,
            People people,
            TimeWords times,
            Clock clock) {
        this.builder = builder;
        this.drafts = drafts;
        this.contents = contents;
        this.runs = runs;
        this.people = people;
        this.times = times;
        this.clock = clock;
    }

    /** @throws RosterRefused (422) for days the wrong way round, gone by, or too many; without people or kinds of shifts */
    DraftId begin(LocalDate from, LocalDate to, int seconds) {
        refuseWrong(from, to, seconds);
        return add(builder.problem(from, to), seconds, null);
    }

    /**
     * Two ways to replace somebody; the rest of the window may move, what lies around it may not.
     *
     * @return the smallest change; a second draft evens out the shares as well, for a few more moves
     */
    public DraftId repair(PersonId absentee, LocalDate from, LocalDate to, int seconds) {
        refuseWrong(from, to, seconds);
        var fewest = add(builder.repair(from, to), seconds, absentee);
        add(builder.evenRepair(from, to), seconds, absentee);
        return fewest;
    }

    /**
     * Solves again from what was found, with the wishes, rules and promises as they are now: as another draft, so that the
     * earlier one stays to compare with, and nobody's published or printed draft changes under its number.
     */
    DraftId again(DraftId id, int seconds) {
        var draft = drafts.of(id);
        draft.refuseWhileSolving();
        refuseWrong(draft.from(), draft.to(), seconds);
        var earlier = contents.of(id).solution();
        var problem =
                draft.repair() ? builder.repair(draft.from(), draft.to()) : builder.problem(draft.from(), draft.to());
        var next = add(problem, seconds, draft.absentee());
        if (earlier != null) contents.storeSolution(next, earlier, List.of()); // from which the search begins
        return next;
    }

    /** Ends the search with the best roster so far. */
    void stop(DraftId id) {
        drafts.of(id);
        runs.newest(DraftRunHandler.KIND, id.id()).ifPresent(run -> runs.stop(run.id()));
    }

    void drop(DraftId id) {
        var draft = drafts.of(id);
        draft.refuseWhileSolving();
        drafts.delete(draft);
    }

    private DraftId add(RosterProblem problem, int seconds, @Nullable PersonId absentee) {
        var id = new DraftId(TimeOrderedIds.next());
        drafts.save(Draft.asked(id, drafts.nextNumber(), problem, seconds, absentee, people.me(), clock.instant()));
        contents.insert(id, problem);
        solve(id);
        return id;
    }

    private void solve(DraftId draft) {
        runs.begin(DraftRunHandler.KIND, draft.id(), "{}");
    }

    private void refuseWrong(LocalDate from, LocalDate to, int seconds) {
        if (to.isBefore(from)) throw RosterRefused.order();
        if (from.isBefore(times.today())) throw RosterRefused.past();
        if (!to.isBefore(from.plusDays(LONGEST))) throw RosterRefused.tooLong(LONGEST);
        if (seconds < 1 || seconds > MOST_SECONDS) throw RosterRefused.number("seconds", 1, MOST_SECONDS);
    }
}
