package org.dangzhi.foundation.jobs;

import java.time.Instant;
import java.util.UUID;

/** Timer as it stands before its newest due stage is handled. */
record StagedTimer(UUID id, String kind, UUID subject, int round, int length) {

    /** One moment of it. */
    record Stage(int stage, Instant dueAt) {}

    DueStage due(Stage newest, int passed) {
        return new DueStage(subject, newest.stage(), newest.dueAt(), newest.stage() == length - 1, passed);
    }
}
