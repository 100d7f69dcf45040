package org.dangzhi.foundation.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Handler of one kind of after-commit task, one bean a kind. */
public interface AfterCommitTaskHandler {

    /** Begins with its module's id: {@code notify.delivery}. */
    String kind();

    /**
     * Runs outside of any transaction, in the errand's office, at least once: after a crash it may run again. When it
     * throws, it is tried again after a {@link RetryDelay}.
     *
     * @return when to run again; empty when the errand is done or given up
     */
    Optional<Instant> run(UUID subject);
}
