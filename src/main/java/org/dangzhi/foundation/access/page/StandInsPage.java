package org.dangzhi.foundation.access.page;

import java.util.List;

/**
 * Stand-ins that run or come.
 *
 * @param everybody whether all of the office are shown, and may be set, or one's own alone
 * @param now as a field holds it
 */
public record StandInsPage(List<Row> rows, boolean everybody, String now) {

    /** How far it is: to be accepted by the stand-in, accepted and to come, or running. */
    public enum State {
        ASKED,
        COMING,
        RUNNING
    }

    /** @param mayAccept whether the reader is the stand-in and has not accepted yet */
    public record Row(
            String id,
            String absent,
            String standIn,
            String from,
            String until,
            String reason,
            State state,
            boolean mayAccept) {

        public boolean asked() {
            return state == State.ASKED;
        }

        public boolean running() {
            return state == State.RUNNING;
        }
    }
}
