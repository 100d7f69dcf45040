package org.dangzhi.foundation.jobs;

import java.time.Instant;
import java.util.UUID;

/** A timer as it stands before its newest due stage is handled. */
record Ladder(UUID id, String kind, UUID subject, int round, int length) {

    /** One moment of it. */
    record Stage(int stage, Instant dueAt) {}

    Due due(Stage newest, int passed) {
        return new Due(subject, newest.stage(), newest.dueAt(), newest.stage() == length - 1, passed);
    }
}
