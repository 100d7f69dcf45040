package org.dangzhi.foundation.access.passwords;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dangzhi.foundation.access.Account;
import org.dangzhi.foundation.access.PasswordsGuessed;
import org.dangzhi.foundation.access.passwords.AttemptLimiter.AttemptCount;
import org.dangzhi.foundation.access.passwords.AttemptLimiter.Limit;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.RequestOrigin;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks a password under the running work's limits. So many tries at one password by one asker, then a pause for this
 * asker alone; a name that many try, and an asker who tries many names, are slowed. Each failure is noted for good, and the
 * first that slows is told ({@link PasswordsGuessed}).
 */
@Component
public class PasswordCheck {

    /**
     * Subject of a check: the account whose password is asked for, or the name that nobody has.
     *
     * @param key under which tries are counted
     * @param asker who tries: a remote address, or at a signature the person signed in
     * @param subject as the audit trail shows it
     * @param account absent for a name that nobody has
     */
    public record Subject(
            String key,
            String asker,
            String subject,
            @Nullable Account account) {

        public static Subject of(Account account) {
            return new Subject(AttemptLimiter.keyOf(account.id()), RequestOrigin.current(), account.name(), account);
        }

        /** Tries at a signature are counted apart, by whoever sits there: they shut nobody out of sign-in, nor the signer. */
        public static Subject signing(Account account) {
            var asker = OfficeContext.actor().id();
            return new Subject("signature:" + account.id(), asker, account.name(), account);
        }

        /** What was typed may be a password by mistake, so the trail shows its beginning only. */
        public static Subject unknown(String typed) {
            var beginning = typed.strip();
            return new Subject(
                    AttemptLimiter.keyOfUnknown(typed),
                    RequestOrigin.current(),
                    beginning.substring(0, Math.min(2, beginning.length())) + "•••",
                    null);
        }

        String tried() {
            return AttemptLimiter.keyOf(key, asker);
        }

        /** The name, whoever tries it, and the asker, whatever name they try. */
        List<String> slowed() {
            return List.of(key, "asker:" + asker);
        }
    }

    /** Factory of the asker's refusal, from the key of its sentence and the figures in it. */
    public interface RefusalFactory<X extends Refusal> extends BiFunction<String, Object[], X> {}

    private static final Limit TOLD_ONCE = new Limit(1, Duration.ofHours(1));

    private record Limits(Limit lockout, Limit slowing) {}

    private record Attempt(String key, AttemptCount counted) {}

    private final PasswordProof proof;
    private final AttemptLimiter attempts;
    private final Settings settings;
    private final AuditTrail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;

    PasswordCheck(
            PasswordProof proof,
            AttemptLimiter attempts,
            Settings settings,
            AuditTrail trail,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.proof = proof;
        this.attempts = attempts;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Passes when the password is the account's; otherwise refuses and says how many tries are left. */
    public <X extends Refusal> Account pass(Subject whose, String password, RefusalFactory<X> wrong) {
        refuseBeforeItsTime(whose, wrong);
        var limits = limits();
        var counted = attempts.count(whose.tried(), limits.lockout());
        var slowed = whose.slowed().stream()
                .map(key -> new Attempt(key, attempts.slow(key, limits.slowing())))
                .toList();
        boolean right = right(whose, password, wrong);
        if (right && counted.left() >= 0 && whose.account() instanceof Account account) {
            attempts.forgive(whose.tried());
            slowed.forEach(tried -> attempts.takeBack(tried.key(), tried.counted()));
            return account;
        }
        if (slowed.stream().anyMatch(this::isNews)) tell(whose);
        throw refusal(whose, counted, wrong);
    }

    private <X extends Refusal> void refuseBeforeItsTime(Subject whose, RefusalFactory<X> wrong) {
        attempts.lockedUntil(whose.tried()).ifPresent(until -> {
            throw wrong.apply("access.locked", new Object[] {minutesTo(until)});
        });
        latest(whose.slowed()).ifPresent(until -> {
            throw wrong.apply("access.slowed", new Object[] {secondsTo(until)});
        });
    }

    private Optional<Instant> latest(List<String> keys) {
        return keys.stream().flatMap(key -> attempts.lockedUntil(key).stream()).max(Instant::compareTo);
    }

    private <X extends Refusal> boolean right(Subject whose, String password, RefusalFactory<X> wrong) {
        try {
            return proof.right(password, whose.account());
        } catch (HashingBusyException busy) {
            throw wrong.apply("access.busy", new Object[0]);
        }
    }

    private <X extends Refusal> X refusal(Subject whose, AttemptCount counted, RefusalFactory<X> wrong) {
        var until = counted.until();
        if (until == null) {
            note("access.failed", whose, Map.of("left", Integer.toString(counted.left())));
            return wrong.apply("access.wrong", new Object[] {counted.left()});
        }
        note("access.locked_out", whose, Map.of("until", until.toString()));
        return wrong.apply("access.locked.now", new Object[] {minutesTo(until)});
    }

    private Limits limits() {
        return apart.execute(status -> {
            var pause = settings.minutes("access.lockout.minutes", 15);
            return new Limits(
                    new Limit(settings.number("access.tries", 5), pause),
                    new Limit(settings.number("access.tries.slowed", 20), pause));
        });
    }

    /** Whether it slows and was not told within the last hour, nor while it went on. */
    private boolean isNews(Attempt tried) {
        return tried.counted().left() <= 0
                && attempts.count("told:" + tried.key(), TOLD_ONCE).left() == 0;
    }

    private void note(String what, Subject whose, Map<String, String> facts) {
        apart.executeWithoutResult(status -> trail.note(what, whose.subject(), facts));
    }

    private void tell(Subject whose) {
        apart.executeWithoutResult(status -> events.publishEvent(
                new PasswordsGuessed(OfficeContext.current(), whose.subject(), RequestOrigin.current())));
    }

    private long minutesTo(Instant until) {
        return Math.ceilDiv(secondsTo(until), 60L);
    }

    /** At least one: what is over is not refused. */
    private long secondsTo(Instant until) {
        return Math.max(1, Math.ceilDiv(Duration.between(clock.instant(), until).toMillis(), 1000L));
    }
}
