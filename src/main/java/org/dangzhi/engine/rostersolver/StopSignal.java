package org.dangzhi.engine.rostersolver;

import org.jspecify.annotations.Nullable;

/** Signal by which a search that runs elsewhere is ended; the best roster so far is its answer. */
public final class StopSignal {

    private boolean requested;
    private @Nullable Runnable end;

    /** From any thread, also before the search began. */
    public synchronized void request() {
        requested = true;
        if (end != null) end.run();
    }

    public synchronized boolean isRequested() {
        return requested;
    }

    public synchronized void whenRequested(Runnable end) {
        this.end = end;
        if (requested) end.run();
    }
}
