package org.dangzhi.foundation.jobs;

/**
 * What follows when a stage of a timer falls due; one bean for each kind.
 *
 * <p>The message key {@code <kind>.timer} names the kind on the page of timers.
 */
public interface TimerHandler {

    /** Begins with its module's id: {@code work.item}. */
    String kind();

    /**
     * Does the stage's work in the transaction that also records it, in the timer's office, as {@code system:jobs}. So
     * it happens once, and is done again only when it threw: then nothing of it was kept. It may start or cancel timers,
     * its own included.
     */
    void due(DueStage due);
}
