package org.dangzhi.operations.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A roster that is being solved, or was.
 *
 * @param number by which people call it: 第 3 稿
 * @param to last day, included
 * @param seconds that the search may take
 * @param ill whom it replaces, if it repairs a published roster
 * @param publishedAt when it became the roster; null while it is none
 */
record Draft(
        UUID id,
        int number,
        LocalDate from,
        LocalDate to,
        int seconds,
        State state,
        @Nullable PersonId ill,
        Instant askedAt,
        @Nullable Instant publishedAt) {

    enum State {
        SOLVING,
        OPTIMAL,
        FEASIBLE,
        IMPOSSIBLE,
        UNKNOWN,
        /** The solver's process ended without an answer. */
        FAILED;

        String word() {
            return "planning.state." + name();
        }
    }

    /** @param millis since the search began; {@code points} are negative while there is no roster */
    record Step(long millis, long points, long bound) {}

    /** What a draft is about, and how far it came. */
    record Content(RosterProblem problem, @Nullable Solution solution, List<Step> course) {}

    boolean solved() {
        return state == State.OPTIMAL || state == State.FEASIBLE;
    }

    boolean solving() {
        return state == State.SOLVING;
    }
}
