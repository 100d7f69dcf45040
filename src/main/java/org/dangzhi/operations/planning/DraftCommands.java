package org.dangzhi.operations.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases that begin drafts, and go on with them. */
@Service
@Transactional
class DraftCommands {

    private static final int LONGEST = 400;
    private static final int MOST_SECONDS = 600;

    private final ProblemBuilder builder;
    private final Drafts drafts;
    private final DraftSolver solver;
    private final TimeWords times;

    DraftCommands(ProblemBuilder builder, Drafts drafts, DraftSolver solver, TimeWords times) {
        this.builder = builder;
        this.drafts = drafts;
        this.solver = solver;
        this.times = times;
    }

    /** @throws RosterRefused (422) for days the wrong way round, gone by, or too many; without people or kinds of shifts */
    UUID begin(LocalDate from, LocalDate to, int seconds) {
        refuseWrong(from, to, seconds);
        var problem = builder.problem(from, to);
        var id = drafts.add(problem, seconds, null);
        solver.begin(id, problem, List.of(), seconds);
        return id;
    }

    /** Solves again from what was found, with the wishes, rules and promises as they are now. */
    void goOn(UUID id, int seconds) {
        var draft = drafts.of(id);
        if (draft.solving()) throw RosterRefused.stillSolving();
        refuseWrong(draft.from(), draft.to(), seconds);
        var solution = drafts.content(id).solution();
        List<Assignment> hint = solution == null ? List.of() : solution.assignments();
        var problem = builder.problem(draft.from(), draft.to());
        drafts.again(id, problem, seconds);
        solver.begin(id, problem, hint, seconds);
    }

    /** The smallest change that replaces somebody; the rest of the window may move, what lies around it may not. */
    UUID repair(PersonId ill, LocalDate from, LocalDate to, int seconds) {
        refuseWrong(from, to, seconds);
        var problem = builder.repair(from, to);
        var id = drafts.add(problem, seconds, ill);
        solver.begin(id, problem, List.of(), seconds);
        return id;
    }

    private void refuseWrong(LocalDate from, LocalDate to, int seconds) {
        if (to.isBefore(from)) throw RosterRefused.order();
        if (from.isBefore(times.today())) throw RosterRefused.past();
        if (!to.isBefore(from.plusDays(LONGEST))) throw RosterRefused.tooLong(LONGEST);
        if (seconds < 1 || seconds > MOST_SECONDS) throw RosterRefused.number("seconds", 1, MOST_SECONDS);
    }
}
