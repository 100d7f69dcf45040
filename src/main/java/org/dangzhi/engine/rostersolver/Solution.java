package org.dangzhi.engine.rostersolver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a problem.
 *
 * @param assignments within the horizon, by day; empty when none was found
 * @param points what the roster costs
 * @param bound no roster costs less
 * @param clash rules, absences and promises that cannot all be kept; empty unless {@link State#IMPOSSIBLE}
 */
public record Solution(
        State state,
        List<Assignment> assignments,
        @Nullable Score score,
        long points,
        long bound,
        List<String> clash,
        long firstMillis,
        long millis) {

    /** How far the search came. */
    public enum State {
        /** No roster is better. */
        OPTIMAL,
        /** Keeps every hard rule; a better one has not been ruled out. */
        FEASIBLE,
        /** No roster keeps every hard rule. */
        IMPOSSIBLE,
        /** The time was over before one was found. */
        UNKNOWN
    }

    public boolean found() {
        return state == State.OPTIMAL || state == State.FEASIBLE;
    }
}
