package org.dangzhi.foundation.jobs;

import java.time.Instant;
import java.util.UUID;

/**
 * Stage of a timer that has fallen due.
 *
 * @param stage counted from 0
 * @param dueAt when it should have happened; earlier than now after downtime
 * @param lastStage none follows
 * @param passed earlier stages that fell due meanwhile and are recorded without being handled
 */
public record DueStage(UUID subject, int stage, Instant dueAt, boolean lastStage, int passed) {}
