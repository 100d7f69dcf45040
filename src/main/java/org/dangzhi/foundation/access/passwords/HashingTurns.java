package org.dangzhi.foundation.access.passwords;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns to hash: so many at one time, in the order in which they are asked for. */
final class HashingTurns {

    private final Semaphore turns;
    private final Duration longest;

    /** @param longest wait for a turn */
    HashingTurns(int most, Duration longest) {
        this.turns = new Semaphore(most, true);
        this.longest = longest;
    }

    /** @throws HashingBusyException no turn came in time */
    <T extends @Nullable Object> T next(Supplier<T> hashing) {
        await();
        try {
            return hashing.get();
        } finally {
            turns.release();
        }
    }

    private void await() {
        try {
            if (!turns.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) throw new HashingBusyException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HashingBusyException();
        }
    }
}
