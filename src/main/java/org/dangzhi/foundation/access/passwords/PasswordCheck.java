package org.dangzhi.foundation.access.passwords;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import org.dangzhi.foundation.access.Account;
import org.dangzhi.foundation.access.passwords.AttemptLimiter.Limit;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks a password under the running work's limits: so many tries, then a pause. Each failure is noted for good. */
@Component
public class PasswordCheck {

    /**
     * Subject of a check: the account whose password is asked for, or the name that nobody has.
     *
     * @param key under which tries are counted
     * @param subject as the audit trail shows it
     * @param account absent for a name that nobody has
     */
    public record Subject(
            String key, String subject, @Nullable Account account) {

        public static Subject of(Account account) {
            return new Subject(AttemptLimiter.keyOf(account.id()), account.name(), account);
        }

        /** Tries at a signature are counted apart: who guesses there shuts nobody out of sign-in. */
        public static Subject signing(Account account) {
            return new Subject("signature:" + account.id(), account.name(), account);
        }

        /** What was typed may be a password by mistake, so the trail shows its beginning only. */
        public static Subject unknown(String typed) {
            var beginning = typed.strip();
            return new Subject(
                    AttemptLimiter.keyOfUnknown(typed),
                    beginning.substring(0, Math.min(2, beginning.length())) + "•••",
                    null);
        }
    }

    /** Factory of the asker's refusal, from the key of its sentence and the figures in it. */
    public interface RefusalFactory<X extends Refusal> extends BiFunction<String, Object[], X> {}

    private final Passwords passwords;
    private final AttemptLimiter attempts;
    private final Settings settings;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate apart;

    PasswordCheck(
            Passwords passwords,
            AttemptLimiter attempts,
            Settings settings,
            AuditTrail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Passes when the password is the account's; otherwise refuses and says how many tries are left. */
    public <X extends Refusal> Account pass(Subject whose, String password, RefusalFactory<X> wrong) {
        attempts.lockedUntil(whose.key()).ifPresent(until -> {
            throw wrong.apply("access.locked", new Object[] {minutesTo(until)});
        });
        var counted = attempts.count(whose.key(), limit());
        boolean right = passwords.right(password, whose.account());
        if (right && counted.left() >= 0 && whose.account() instanceof Account account) {
            attempts.forgive(whose.key());
            return account;
        }
        throw refusal(whose, counted, wrong);
    }

    private <X extends Refusal> X refusal(Subject whose, AttemptLimiter.Counted counted, RefusalFactory<X> wrong) {
        var until = counted.until();
        if (until == null) {
            note("access.failed", whose, Map.of("left", Integer.toString(counted.left())));
            return wrong.apply("access.wrong", new Object[] {counted.left()});
        }
        note("access.locked_out", whose, Map.of("until", until.toString()));
        return wrong.apply("access.locked.now", new Object[] {minutesTo(until)});
    }

    private Limit limit() {
        var limits = apart.execute(status ->
                new Limit(settings.number("access.tries", 5), settings.minutes("access.lockout.minutes", 15)));
        return limits;
    }

    private void note(String what, Subject whose, Map<String, String> facts) {
        apart.executeWithoutResult(status -> trail.note(what, whose.subject(), facts));
    }

    private long minutesTo(Instant until) {
        return Math.ceilDiv(Duration.between(clock.instant(), until).toSeconds(), 60L);
    }
}
