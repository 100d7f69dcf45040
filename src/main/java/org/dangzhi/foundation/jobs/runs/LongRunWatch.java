package org.dangzhi.foundation.jobs.runs;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.dangzhi.foundation.jobs.LongRun;
import org.dangzhi.foundation.jobs.LongRunHandler;
import org.dangzhi.foundation.office.OfficeId;
import org.jspecify.annotations.Nullable;

/** {@link LongRunHandler.Control} of a run at work here: holds what is to be written, and passes on that it is to end. */
final class LongRunWatch implements LongRunHandler.Control {

    private final LongRun run;
    private final OfficeId office;
    private final AtomicReference<@Nullable String> unwritten = new AtomicReference<>();
    private @Nullable Runnable stop;
    private boolean stopped;
    private boolean released;

    LongRunWatch(LongRun run, OfficeId office) {
        this.run = run;
        this.office = office;
    }

    LongRun run() {
        return run;
    }

    OfficeId office() {
        return office;
    }

    @Override
    public void progress(String json) {
        unwritten.set(json);
    }

    @Override
    public synchronized void whenStopped(Runnable stop) {
        this.stop = stop;
        if (stopped) stop.run();
    }

    synchronized void stop() {
        if (stopped) return;
        stopped = true;
        if (stop != null) stop.run();
    }

    /** Ends it here so that another instance can begin it anew. */
    synchronized void release() {
        released = true;
        stop();
    }

    synchronized boolean released() {
        return released;
    }

    Optional<String> takeProgress() {
        return Optional.ofNullable(unwritten.getAndSet(null));
    }
}
