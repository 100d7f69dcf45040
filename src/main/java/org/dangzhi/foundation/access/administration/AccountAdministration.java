package org.dangzhi.foundation.access.administration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.AccessRefused;
import org.dangzhi.foundation.access.AccountRows;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.access.OpenSessions;
import org.dangzhi.foundation.access.PasswordReset;
import org.dangzhi.foundation.access.Signatures;
import org.dangzhi.foundation.access.administration.AccountQuery.Row;
import org.dangzhi.foundation.access.passwords.AttemptLimiter;
import org.dangzhi.foundation.access.passwords.OncePassword;
import org.dangzhi.foundation.access.passwords.Passwords;
import org.dangzhi.foundation.access.roles.MembershipRows;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Roles;
import org.jspecify.annotations.Nullable;
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
    private final Signatures signatures;
    private final OpenSessions sessions;
    private final People people;
    private final AuditTrail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccountAdministration(
            AccountQuery query,
            Accounts accounts,
            AccountRows accountRows,
            MembershipRows memberships,
            Passwords passwords,
            AttemptLimiter attempts,
            Signatures signatures,
            OpenSessions sessions,
            People people,
            AuditTrail trail,
            Clock clock,
            ApplicationEventPublisher events) {
        this.query = query;
        this.accounts = accounts;
        this.accountRows = accountRows;
        this.memberships = memberships;
        this.passwords = passwords;
        this.attempts = attempts;
        this.signatures = signatures;
        this.sessions = sessions;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
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
        var row = another(membership);
        for (var role : NEEDED) if (row.roles().contains(role) && !roles.contains(role)) keepOne(role, row);
        memberships.setRoles(membership, roles);
    }

    /**
     * That of an administrator or auditor takes a second person, who consents by their own password: nobody alone takes over
     * the account of whoever holds them in check. Whose it is, is told.
     *
     * @param second one of the {@link #witnesses}; absent where none is needed
     * @return a password for the next sign-in; all sessions and tokens end
     */
    @Transactional
    String reset(UUID membership, @Nullable PersonId second, String secondsPassword) {
        var row = home(membership);
        if (takesTwo(row)) consent(row, second, secondsPassword);
        var password = OncePassword.next();
        accountRows.setPassword(row.account(), passwords.hash(password), true, clock.instant());
        attempts.forgive(AttemptLimiter.keyOf(row.account()));
        sessions.endAll(row.account());
        events.publishEvent(new PasswordReset(OfficeContext.current(), row.person(), people.me()));
        return password;
    }

    private void consent(Row row, @Nullable PersonId second, String password) {
        if (second == null || !witnesses(row).contains(second))
            throw new AccessRefused("access.account.second").at("second");
        signatures.confirm(second, password);
        trail.note(
                "access.reset_consented", row.name(), Map.of("by", second.id().toString()));
    }

    private static boolean takesTwo(Row row) {
        return row.roles().stream().anyMatch(Roles.SEPARATE::contains);
    }

    /** Who may consent to a new password: the other administrators, the auditor and the director; empty where nobody has to. */
    List<PersonId> witnesses(Row row) {
        if (!takesTwo(row)) return List.of();
        return Stream.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR, Roles.DIRECTOR)
                .flatMap(role -> memberships.of(role).stream())
                .filter(person -> !person.equals(row.person()) && !person.equals(people.me()))
                .distinct()
                .toList();
    }

    @Transactional
    public void lock(UUID membership, boolean locked) {
        var row = home(membership);
        if (locked) for (var role : NEEDED) if (row.roles().contains(role)) keepOne(role, row);
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
        var row = another(membership);
        if (!active) for (var role : NEEDED) if (row.roles().contains(role)) keepOne(role, row);
        memberships.setActive(membership, active);
        if (!active) sessions.endAll(row.account());
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
}
