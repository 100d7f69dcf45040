package org.dangzhi.foundation.jobs;

import java.time.Instant;
import java.util.UUID;

/** Front door: tasks that follow a commit and touch the outside, run at least once and retried with back-off. */
public interface AfterCommitTasks {

    /** Sends for the work with the current transaction: rolled back, it was never sent for. */
    void send(String kind, UUID subject);

    /** As {@link #send}, but not before the given moment. One that waits for its next try is moved. */
    void sendAt(String kind, UUID subject, Instant when);
}
