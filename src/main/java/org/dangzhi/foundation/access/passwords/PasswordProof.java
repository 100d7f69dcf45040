package org.dangzhi.foundation.access.passwords;

import java.util.UUID;
import org.dangzhi.foundation.access.Account;
import org.dangzhi.foundation.access.AccountId;
import org.dangzhi.foundation.access.AccountRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proves that somebody knows a password: it is hashed here as the stored one was, and the database says whether the two are
 * the same. The stored hash is not read, so whoever holds the application's role cannot carry it away either.
 */
@Component
class PasswordProof {

    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final Passwords passwords;
    private final AccountRows accounts;

    PasswordProof(Passwords passwords, AccountRows accounts) {
        this.passwords = passwords;
        this.accounts = accounts;
    }

    /**
     * Takes the same time whether there is such an account or not.
     *
     * @param account absent for a name that nobody has: never right
     */
    boolean right(String password, @Nullable Account account) {
        var hash = account == null ? passwords.hashAsNobodys(password) : passwords.hash(password, account.salt());
        return accounts.isPassword(account == null ? NOBODY : account.id(), hash);
    }

    /** Whether it is one of the account's last passwords, as many as the office remembers; each costs as much as a sign-in. */
    boolean used(String password, AccountId account) {
        int former = Math.max(0, passwords.remembered() - 1);
        var hashes = accounts.passwordSalts(account, former).stream()
                .map(salt -> passwords.hash(password, salt))
                .toList();
        return accounts.wasPassword(account, former, hashes);
    }
}
