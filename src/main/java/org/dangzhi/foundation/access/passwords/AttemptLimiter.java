package org.dangzhi.foundation.access.passwords;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.dangzhi.foundation.access.AccountId;
import org.dangzhi.foundation.access.SecretGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Limiter of attempts that may fail, by account, by name that nobody has, or by whoever asks. A try is counted before
 * it is checked, and in a transaction of its own: guesses sent at once, or rolled back by a refusal, gain nothing.
 *
 * <p>A key is either locked for a while ({@link #count}) or slowed ({@link #slow}): what many share, a name or an address,
 * is only slowed, so that nobody can shut the others out.
 */
@Component
public class AttemptLimiter {

    /** How many tries are allowed, and how long the pause after them is. */
    public record Limit(int tries, Duration pause) {}

    /** The state after counting: {@code left} tries after this one; negative when this one is already too much. */
    public record AttemptCount(int left, @Nullable Instant until) {}

    private final AttemptRows rows;
    private final Clock clock;

    AttemptLimiter(AttemptRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public static String keyOf(AccountId account) {
        return "account:" + account.id();
    }

    /** What was typed may be a password by mistake, so only its hash is kept. */
    public static String keyOfUnknown(String typed) {
        return "name:" + SecretGenerator.hash(typed.strip().toLowerCase(Locale.ROOT));
    }

    public static String keyOfAddress(String address) {
        return "address:" + address;
    }

    /** Of a name or a secret together with whoever tries it: what one guesses wrong shuts out nobody else. */
    public static String keyOf(String key, String asker) {
        return key + "@" + asker;
    }

    /** Empty when the key may be tried now. */
    @Transactional(readOnly = true)
    public Optional<Instant> lockedUntil(String key) {
        return rows.lockedUntil(key, clock.instant());
    }

    /** Locks for the whole pause from the last allowed try on. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public AttemptCount count(String key, Limit limit) {
        return rows.count(key, limit, clock.instant());
    }

    /** From the last allowed try on each makes the next wait twice as long, a minute at most; each minute forgives one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public AttemptCount slow(String key, Limit limit) {
        return rows.slow(key, limit, clock.instant());
    }

    /** A try that was counted was right: it counts no longer; what wrong ones brought on stays. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void takeBack(String key, AttemptCount counted) {
        rows.takeBack(key, counted);
    }

    /** Forgets the key, whoever tried it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forgive(String key) {
        rows.forgive(key);
    }
}
