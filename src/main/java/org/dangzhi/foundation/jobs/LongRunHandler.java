package org.dangzhi.foundation.jobs;

import org.jspecify.annotations.Nullable;

/** Handler of one kind of long run, one bean a kind. */
public interface LongRunHandler {

    /** Begins with its module's id: {@code planning.draft}. Open pages hear it as a live event of the run's subject. */
    String kind();

    /** Runs of one lane take turns, in the order in which they were begun, whatever their office and their kind. */
    default String lane() {
        return kind();
    }

    /**
     * Does the work, outside of any transaction, in the run's office, as {@code system:jobs}. When its owner dies it is
     * begun again, once; so it writes nothing that {@link #ended} could write.
     *
     * @return the result as JSON; null for none
     */
    @Nullable
    String run(LongRun run, Control control) throws InterruptedException;

    /** Writes what follows, in the transaction that records the end, whatever it is: it happens once. */
    default void ended(LongRun run) {}

    /** How a handler and those who wait for it hear of each other. */
    interface Control {

        /** Says how far it is, as JSON. As often as one likes: it is written, and told live, twice a second at most. */
        void progress(String json);

        /** Called once when somebody asks the run to end, at once if that has happened. From another thread. */
        void whenStopped(Runnable stop);
    }
}
