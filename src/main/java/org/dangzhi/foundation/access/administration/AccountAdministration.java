package org.dangzhi.foundation.access.administration;

import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.access.AccountRows;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.access.OpenSessions;
import org.dangzhi.foundation.access.passwords.AttemptLimiter;
import org.dangzhi.foundation.access.passwords.OncePassword;
import org.dangzhi.foundation.access.roles.MembershipRows;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of administrators on accounts of their office. Nobody does it to themselves. */
@Service
public class AccountAdministration {

    private final AccountQuery query;
    private final AccountGuard guard;
    private final Accounts accounts;
    private final AccountRows accountRows;
    private final MembershipRows memberships;
    private final AttemptLimiter attempts;
    private final OpenSessions sessions;

    AccountAdministration(
            AccountQuery query,
            AccountGuard guard,
            Accounts accounts,
            AccountRows accountRows,
            MembershipRows memberships,
            AttemptLimiter attempts,
            OpenSessions sessions) {
        this.query = query;
        this.guard = guard;
        this.accounts = accounts;
        this.accountRows = accountRows;
        this.memberships = memberships;
        this.attempts = attempts;
        this.sessions = sessions;
    }

    /** Opens an account without any role. @return a password for the first sign-in, to be handed over and changed */
    @Transactional
    String open(PersonId person, String name) {
        var password = OncePassword.next();
        accounts.open(new NewAccount(name, password, person, Set.of(), true));
        return password;
    }

    @Transactional
    void setRoles(UUID membership, Set<String> roles) {
        var row = guard.another(membership);
        guard.keepOne(row, role -> !roles.contains(role));
        memberships.setRoles(membership, roles);
    }

    @Transactional
    public void lock(UUID membership, boolean locked) {
        var row = guard.home(membership);
        if (locked) guard.keepOne(row, role -> true);
        accountRows.setLocked(row.account(), locked);
        if (locked) sessions.endAll(row.account());
        else attempts.forgive(AttemptLimiter.keyOf(row.account()));
    }

    @Transactional
    public void endSessions(UUID membership) {
        sessions.endAll(query.of(membership).orElseThrow(NotFoundException::new).account());
    }

    /** Takes a member's place in this office away, or gives it back; the account itself stays. */
    @Transactional
    public void setActive(UUID membership, boolean active) {
        var row = guard.another(membership);
        if (!active) guard.keepOne(row, role -> true);
        memberships.setActive(membership, active);
        if (!active) sessions.endAll(row.account());
    }
}
