package org.dangzhi.foundation.upkeep;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How far the demonstration is, for whoever waits for it. */
@Component
@Profile("demo")
class DemoProgress {

    private enum State {
        MAKING,
        READY,
        FAILED
    }

    private final AtomicInteger done = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int all = 1;
    private volatile State state = State.MAKING;

    void begin(int steps) {
        all = steps;
    }

    /** @return how many steps are done now */
    int step() {
        return done.incrementAndGet();
    }

    void end(boolean good) {
        state = good ? State.READY : State.FAILED;
        ended.countDown();
    }

    void await() throws InterruptedException {
        ended.await();
    }

    int done() {
        return done.get();
    }

    int all() {
        return all;
    }

    boolean ready() {
        return state == State.READY;
    }

    boolean failed() {
        return state == State.FAILED;
    }
}
