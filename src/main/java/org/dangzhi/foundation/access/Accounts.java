package org.dangzhi.foundation.access;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dangzhi.foundation.access.passwords.PasswordRefused;
import org.dangzhi.foundation.access.passwords.Passwords;
import org.dangzhi.foundation.access.roles.MembershipRows;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts in the running work's office. */
@Service
public class Accounts {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,31}");

    private final AccountRows accounts;
    private final MembershipRows memberships;
    private final Passwords passwords;
    private final People people;
    private final Clock clock;

    Accounts(AccountRows accounts, MembershipRows memberships, Passwords passwords, People people, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.passwords = passwords;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Opens an account for a person of this office, which becomes its home.
     *
     * @throws AccessRefused name not well-formed or taken, person has one already, roles that exclude each other
     * @throws PasswordRefused too weak
     */
    @Transactional
    public AccountId open(NewAccount account) {
        var name = account.name().strip().toLowerCase(Locale.ROOT);
        refuseBadName(name);
        passwords.refuseWeak(name, account.password());
        people.known(account.person());
        return open(name, passwords.hash(account.password()), account.changeIt(), account.person(), account.roles());
    }

    /**
     * Gives an account of another office a place in this one.
     *
     * @param name the account's sign-in name, which its owner tells
     */
    @Transactional
    public AccountId join(String name, PersonId person, Set<String> roles) {
        people.known(person);
        var account = accounts.named(name)
                .filter(found -> found.name().equals(name.strip().toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> refusedAt("name", "access.name.unknown", name));
        join(account.id(), person, roles);
        return account.id();
    }

    static void refuseBadName(String name) {
        if (!NAME.matcher(name.strip().toLowerCase(Locale.ROOT)).matches()) throw refusedAt("name", "access.name.form");
    }

    /** With a hash made before; the demonstration makes one for all. */
    AccountId open(String name, String hash, boolean changeIt, PersonId person, Set<String> roles) {
        var id = new AccountId(TimeOrderedIds.next());
        try {
            accounts.open(id, name, hash, changeIt, clock.instant());
        } catch (DuplicateKeyException e) {
            throw refusedAt("name", "access.name.taken", name);
        }
        join(id, person, roles);
        return id;
    }

    private void join(AccountId account, PersonId person, Set<String> roles) {
        try {
            memberships.setRoles(memberships.join(account, person), roles);
        } catch (DuplicateKeyException e) {
            throw refusedAt("person", "access.person.taken");
        }
    }

    private static AccessRefused refusedAt(String field, String key, Object... args) {
        var refused = new AccessRefused(key, args);
        refused.at(field);
        return refused;
    }
}
