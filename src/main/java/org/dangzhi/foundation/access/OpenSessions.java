package org.dangzhi.foundation.access;

import java.util.Collection;
import org.dangzhi.foundation.office.OfficeContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions an account has open, on whatever computer. Whoever ends all of them, or all others, distrusts what else lets
 * the account in as well: tokens and calendar addresses end with them ({@link AccountShutOut}).
 */
@Component
public class OpenSessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository;
    private final ApplicationEventPublisher events;

    OpenSessions(
            ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** In no order; a session is found by the account's id, which is its principal's name. */
    public Collection<? extends Session> of(AccountId account) {
        return sessions().findByPrincipalName(account.id().toString()).values();
    }

    @Transactional
    public void endAll(AccountId account) {
        events.publishEvent(new AccountShutOut(OfficeContext.current(), account));
        of(account).forEach(session -> sessions().deleteById(session.getId()));
    }

    /** @param kept id of the one that goes on */
    @Transactional
    public void endOthers(AccountId account, String kept) {
        events.publishEvent(new AccountShutOut(OfficeContext.current(), account));
        of(account).stream()
                .filter(session -> !session.getId().equals(kept))
                .forEach(session -> sessions().deleteById(session.getId()));
    }

    /** @param handle a hash of the session's id, for the id itself is a secret */
    public void end(AccountId account, String handle) {
        of(account).stream()
                .filter(session -> handle(session.getId()).equals(handle))
                .forEach(session -> sessions().deleteById(session.getId()));
    }

    /** There are none where commands run without pages. */
    private FindByIndexNameSessionRepository<? extends Session> sessions() {
        return repository.getObject();
    }

    public static String handle(String sessionId) {
        return SecretGenerator.hash(sessionId).substring(0, 16);
    }
}
