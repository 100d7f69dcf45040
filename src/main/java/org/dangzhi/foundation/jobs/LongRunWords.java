package org.dangzhi.foundation.jobs;

/** Words for how far the runs of a kind are; one bean for each kind that can say so, the others are listed without. */
public interface LongRunWords {

    /** As its {@link LongRunHandler} says it. The message key {@code <kind>.run} names the kind in the list of runs. */
    String kind();

    /** @param progress JSON, as the handler gave it to {@link LongRunHandler.Control#progress} */
    String progress(String progress);
}
