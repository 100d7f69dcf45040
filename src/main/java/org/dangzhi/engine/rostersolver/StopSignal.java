package org.dangzhi.engine.rostersolver;

import org.jspecify.annotations.Nullable;

/** Signal by which a search that runs elsewhere is ended; the best roster so far is its answer. */
public final class StopSignal {

    private boolean asked;
    private @Nullable Runnable end;

    /** From any thread, also before the search began. */
    public synchronized void ask() {
        asked = true;
        if (end != null) end.run();
    }

    public synchronized boolean asked() {
        return asked;
    }

    public synchronized void whenAsked(Runnable end) {
        this.end = end;
        if (asked) end.run();
    }
}
