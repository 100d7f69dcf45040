package org.dangzhi.foundation.access.administration;

import java.time.Clock;
import org.dangzhi.foundation.access.AccountId;
import org.dangzhi.foundation.access.AccountRows;
import org.dangzhi.foundation.access.OpenSessions;
import org.dangzhi.foundation.access.passwords.AttemptLimiter;
import org.dangzhi.foundation.access.passwords.OncePassword;
import org.dangzhi.foundation.access.passwords.Passwords;
import org.springframework.stereotype.Component;

/** Gives an account a password for its next sign-in; its pause is over, and so is whatever it had open. */
@Component
class PasswordRenewal {

    private final AccountRows accounts;
    private final Passwords passwords;
    private final AttemptLimiter attempts;
    private final OpenSessions sessions;
    private final Clock clock;

    PasswordRenewal(
            AccountRows accounts, Passwords passwords, AttemptLimiter attempts, OpenSessions sessions, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @return the password, in no other place than this */
    String renew(AccountId account) {
        var password = OncePassword.next();
        accounts.setPassword(account, passwords.hash(password), true, clock.instant());
        attempts.forgive(AttemptLimiter.keyOf(account));
        sessions.endAll(account);
        return password;
    }
}
