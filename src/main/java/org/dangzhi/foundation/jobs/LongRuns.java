package org.dangzhi.foundation.jobs;

import java.util.Optional;
import java.util.UUID;

/** Front door: work that takes long, done beside the requests by one of the instances, one of a lane at a time. */
public interface LongRuns {

    /**
     * Joins the line with the current transaction: rolled back, it was never begun.
     *
     * @param payload JSON, for the handler of the kind
     */
    LongRunId begin(String kind, UUID subject, String payload);

    /**
     * Asks it to end, from whichever instance: one that waits ends now, one at work within a second with what it has. One
     * that has ended stays as it is.
     */
    void stop(LongRunId run);

    /** Ended ones are forgotten after a week. */
    Optional<LongRun> find(LongRunId run);

    /** The one of the subject that was begun last. */
    Optional<LongRun> newest(String kind, UUID subject);
}
