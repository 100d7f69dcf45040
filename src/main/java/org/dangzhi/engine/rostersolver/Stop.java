package org.dangzhi.engine.rostersolver;

import org.jspecify.annotations.Nullable;

/** By this somebody ends a search that runs elsewhere; the best roster so far is its answer. */
public final class Stop {

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
