package org.dangzhi.foundation.access.passwords;

import java.time.Clock;
import java.util.ArrayList;
import org.dangzhi.foundation.access.AccountId;
import org.dangzhi.foundation.access.AccountRows;
import org.dangzhi.foundation.access.passwords.PasswordCheck.Subject;
import org.springframework.stereotype.Service;

/** Use case: a person changes their own password. */
@Service
public class PasswordChange {

    private final AccountRows accounts;
    private final Passwords passwords;
    private final PasswordCheck check;
    private final Clock clock;

    PasswordChange(AccountRows accounts, Passwords passwords, PasswordCheck check, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.check = check;
        this.clock = clock;
    }

    /**
     * @param repeat the fresh one typed again
     * @throws PasswordRefused the present one is wrong, the two differ, or the fresh one breaks the rules
     */
    public void change(AccountId id, String present, String fresh, String repeat) {
        if (!fresh.equals(repeat)) throw refused("repeat", "access.password.repeat");
        var account = accounts.of(id).orElseThrow(() -> refused("present", "access.shut"));
        check.pass(Subject.of(account), present, (key, args) -> refused("present", key, args));
        var former = new ArrayList<>(accounts.formerHashes(id, Math.max(0, passwords.remembered() - 1)));
        former.add(account.hash());
        passwords.refuseWeak(account.name(), fresh, former);
        accounts.setPassword(id, passwords.hash(fresh), false, clock.instant());
    }

    private static PasswordRefused refused(String field, String key, Object... args) {
        var refused = new PasswordRefused(key, args);
        refused.at(field);
        return refused;
    }
}
