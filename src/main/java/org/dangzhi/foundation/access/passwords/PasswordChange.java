package org.dangzhi.foundation.access.passwords;

import java.time.Clock;
import org.dangzhi.foundation.access.Account;
import org.dangzhi.foundation.access.AccountId;
import org.dangzhi.foundation.access.AccountRows;
import org.dangzhi.foundation.access.passwords.PasswordCheck.Subject;
import org.springframework.stereotype.Service;

/** Use case: a person changes their own password. */
@Service
public class PasswordChange {

    private final AccountRows accounts;
    private final Passwords passwords;
    private final PasswordProof proof;
    private final PasswordCheck check;
    private final Clock clock;

    PasswordChange(AccountRows accounts, Passwords passwords, PasswordProof proof, PasswordCheck check, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.proof = proof;
        this.check = check;
        this.clock = clock;
    }

    /**
     * @param present not looked at where somebody else handed it out: nothing but this change is open then
     * @param repeat the fresh one typed again
     * @throws PasswordRefused the present one is wrong, the two differ, or the fresh one breaks the rules
     */
    public void change(AccountId id, String present, String fresh, String repeat) {
        if (!fresh.equals(repeat)) throw refused("repeat", "access.password.repeat");
        var account = accounts.of(id).orElseThrow(() -> refused("present", "access.shut"));
        if (!account.mustChange()) // else it stands on a slip, and they signed in by it this minute
        check.pass(Subject.of(account), present, (key, args) -> refused("present", key, args));
        passwords.refuseWeak(account.name(), fresh);
        if (proof.used(fresh, id)) throw refused("fresh", "access.password.used", passwords.remembered());
        accounts.setPassword(id, passwords.hash(fresh), false, clock.instant());
    }

    /** Whether somebody else handed out the present one, so that it need not be typed again to be changed. */
    public boolean isHandedOut(AccountId id) {
        return accounts.of(id).filter(Account::mustChange).isPresent();
    }

    private static PasswordRefused refused(String field, String key, Object... args) {
        var refused = new PasswordRefused(key, args);
        refused.at(field);
        return refused;
    }
}
