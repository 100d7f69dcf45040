package org.dangzhi.foundation.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Run that takes longer than anybody would wait for an answer.
 *
 * @param subject what it is about; several runs may be about one
 * @param payload JSON, as it was begun with
 * @param stopAsked whether somebody asked it to end; it ends with the best that it has
 * @param attempts how often it was begun; twice where the first owner died
 * @param progress JSON, how far it is; null before the handler said so
 * @param result JSON; null as long as there is none, and for one that ended without
 */
public record LongRun(
        LongRunId id,
        String kind,
        UUID subject,
        String payload,
        State state,
        boolean stopAsked,
        int attempts,
        @Nullable String progress,
        @Nullable String result) {

    /** From its place in the line to its end. */
    public enum State {
        WAITING,
        RUNNING,
        /** The handler came to its end by itself. */
        DONE,
        /** Ended because somebody asked for it; with a result, if there was one by then. */
        STOPPED,
        /** The handler threw. */
        FAILED,
        /** Its owner died, and so did the next one: it may be the run that kills them. */
        LOST;

        public boolean isOpen() {
            return this == WAITING || this == RUNNING;
        }
    }

    public boolean isOpen() {
        return state.isOpen();
    }
}
