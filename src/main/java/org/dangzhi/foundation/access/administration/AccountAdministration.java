package org.dangzhi.foundation.access.administration;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.access.AccessRefused;
import org.dangzhi.foundation.access.AccountId;
import org.dangzhi.foundation.access.AccountRows;
import org.dangzhi.foundation.access.AccountShutOut;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.access.OpenSessions;
import org.dangzhi.foundation.access.SecretGenerator;
import org.dangzhi.foundation.access.administration.AccountQuery.Row;
import org.dangzhi.foundation.access.passwords.AttemptLimiter;
import org.dangzhi.foundation.access.passwords.Passwords;
import org.dangzhi.foundation.access.roles.MembershipRows;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of administrators on accounts of their office. Nobody does it to themselves. */
@Service
public class AccountAdministration {

    /** Somebody has to hold these, or nobody could ever change anything again. */
    private static final List<String> NEEDED = List.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN);

    private final AccountQuery query;
    private final Accounts accounts;
    private final AccountRows accountRows;
    private final MembershipRows memberships;
    private final Passwords passwords;
    private final AttemptLimiter attempts;
    private final OpenSessions sessions;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccountAdministration(
            AccountQuery query,
            Accounts accounts,
            AccountRows accountRows,
            MembershipRows memberships,
            Passwords passwords,
            AttemptLimiter attempts,
            OpenSessions sessions,
            People people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.query = query;
        this.accounts = accounts;
        this.accountRows = accountRows;
        this.memberships = memberships;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** Opens an account without any role. @return a password for the first sign-in, to be handed over and changed */
    @Transactional
    String open(PersonId person, String name) {
        var password = oncePassword();
        accounts.open(new NewAccount(name, password, person, Set.of(), true));
        return password;
    }

    @Transactional
    void setRoles(UUID membership, Set<String> roles) {
        var row = another(membership);
        for (var role : NEEDED) if (row.roles().contains(role) && !roles.contains(role)) keepOne(role, row);
        memberships.setRoles(membership, roles);
    }

    /** @return a password for the next sign-in; all sessions and tokens end */
    @Transactional
    String reset(UUID membership) {
        var row = home(membership);
        var password = oncePassword();
        accountRows.setPassword(row.account(), passwords.hash(password), true, clock.instant());
        attempts.forgive(AttemptLimiter.keyOf(row.account()));
        shutOut(row.account());
        return password;
    }

    @Transactional
    public void lock(UUID membership, boolean locked) {
        var row = home(membership);
        if (locked) for (var role : NEEDED) if (row.roles().contains(role)) keepOne(role, row);
        accountRows.setLocked(row.account(), locked);
        if (locked) shutOut(row.account());
        else attempts.forgive(AttemptLimiter.keyOf(row.account()));
    }

    @Transactional
    public void endSessions(UUID membership) {
        shutOut(query.of(membership).orElseThrow(NotFoundException::new).account());
    }

    private void shutOut(AccountId account) {
        sessions.endAll(account);
        events.publishEvent(new AccountShutOut(OfficeContext.current(), account));
    }

    /** Takes a member's place in this office away, or gives it back; the account itself stays. */
    @Transactional
    public void setActive(UUID membership, boolean active) {
        var row = another(membership);
        if (!active) for (var role : NEEDED) if (row.roles().contains(role)) keepOne(role, row);
        memberships.setActive(membership, active);
        if (!active) shutOut(row.account());
    }

    private Row home(UUID membership) {
        var row = another(membership);
        if (!row.home()) throw new AccessRefused("access.account.elsewhere");
        return row;
    }

    private Row another(UUID membership) {
        var row = query.of(membership).orElseThrow(NotFoundException::new);
        if (row.person().equals(people.me())) throw new AccessRefused("access.account.own");
        return row;
    }

    private void keepOne(String role, Row row) {
        if (memberships.of(role).stream().allMatch(row.person()::equals))
            throw new AccessRefused("access.account.last");
    }

    /** Long and random, of all kinds; read aloud without doubt. */
    private static String oncePassword() {
        return "Dz-" + SecretGenerator.next().replaceAll("[-_0OoIl1]", "7").substring(0, 12);
    }
}
