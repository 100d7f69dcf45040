package org.dangzhi.foundation.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Deadlines and escalations: a ladder of moments, each of which takes effect once. */
public interface Timers {

    /**
     * Starts a ladder in the current transaction and office; one of the same kind and subject that still runs is replaced
     * and its coming stages never happen. Stages already past count as missed: only the newest of them is handled.
     *
     * @param stages not one before the other
     */
    void start(String kind, UUID subject, List<Instant> stages);

    /**
     * As {@link #start}, and ends those of the other kinds that run for the subject: of its clocks only this one goes on.
     *
     * @param others may hold the kind itself
     */
    void startInstead(Set<String> others, String kind, UUID subject, List<Instant> stages);

    /** Ends a ladder in the current transaction; nothing happens when none runs. */
    void cancel(String kind, UUID subject);

    /** Ends the ladders of several kinds. */
    void cancel(Set<String> kinds, UUID subject);
}
