package org.dangzhi.foundation.access.administration;

import java.util.UUID;
import org.dangzhi.foundation.access.PasswordReset;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator gives somebody a new password, which they change at their next sign-in. */
@Service
class ResetPassword {

    private final AccountGuard guard;
    private final PasswordWitnesses witnesses;
    private final PasswordRenewal renewal;
    private final People people;
    private final ApplicationEventPublisher events;

    ResetPassword(
            AccountGuard guard,
            PasswordWitnesses witnesses,
            PasswordRenewal renewal,
            People people,
            ApplicationEventPublisher events) {
        this.guard = guard;
        this.witnesses = witnesses;
        this.renewal = renewal;
        this.people = people;
        this.events = events;
    }

    /**
     * That of an administrator or auditor takes a second person, who consents by their own password: nobody alone takes over
     * the account of whoever holds them in check. Whose it is, is told.
     *
     * @param second one of the {@link PasswordWitnesses}; absent where none is needed
     * @return a password for the next sign-in; all sessions and tokens end
     */
    @Transactional
    String reset(UUID membership, @Nullable PersonId second, String secondsPassword) {
        var row = guard.home(membership);
        witnesses.consent(row, second, secondsPassword);
        var password = renewal.renew(row.account());
        events.publishEvent(new PasswordReset(OfficeContext.current(), row.person(), people.me()));
        return password;
    }
}
