package org.dangzhi.foundation.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** {@link LongRunHandler} for tests: digs until it is let go or told to stop, and remembers who was at it. */
public class RecordingRunHandler implements LongRunHandler {

    public static final String KIND = "jobs.digging";

    final List<UUID> begun = new CopyOnWriteArrayList<>();
    final List<String> ended = new CopyOnWriteArrayList<>();
    final AtomicInteger together = new AtomicInteger();
    final AtomicInteger now = new AtomicInteger();
    private final List<CountDownLatch> pits = new ArrayList<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public @Nullable String run(LongRun run, Control control) throws InterruptedException {
        together.accumulateAndGet(now.incrementAndGet(), Math::max);
        try {
            begun.add(run.subject());
            if (run.payload().contains("rock")) throw new IllegalStateException("There is rock.");
            var pit = pit();
            control.whenStopped(pit::countDown);
            control.progress("{\"metres\": 3}");
            if (run.payload().contains("deep") && !pit.await(60, TimeUnit.SECONDS)) return null;
            return "{\"attempt\": " + run.attempts() + "}";
        } finally {
            now.decrementAndGet();
        }
    }

    @Override
    public void ended(LongRun run) {
        ended.add(run.subject() + " " + run.state());
    }

    private synchronized CountDownLatch pit() {
        var pit = new CountDownLatch(1);
        pits.add(pit);
        return pit;
    }

    /** Lets all go who dig now. */
    public synchronized void letGo() {
        pits.forEach(CountDownLatch::countDown);
    }
}
