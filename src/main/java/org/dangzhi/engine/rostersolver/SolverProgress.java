package org.dangzhi.engine.rostersolver;

import java.util.List;

/** Listener of a search's progress, called from another thread. */
@FunctionalInterface
public interface SolverProgress {

    SolverProgress NONE = (points, bound, millis) -> {};

    /**
     * @param points of the best roster so far; negative while there is none
     * @param bound no roster costs less
     */
    void at(long points, long bound, long millis);

    /** A better roster than those before. */
    default void found(List<Assignment> roster) {}
}
