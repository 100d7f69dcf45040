package org.dangzhi.foundation.access;

import java.util.Collection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions an account has open, on whatever computer. */
@Component
public class OpenSessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository;

    OpenSessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository) {
        this.repository = repository;
    }

    /** In no order; a session is found by the account's id, which is its principal's name. */
    public Collection<? extends Session> of(AccountId account) {
        return sessions().findByPrincipalName(account.id().toString()).values();
    }

    public void endAll(AccountId account) {
        of(account).forEach(session -> sessions().deleteById(session.getId()));
    }

    /** @param kept id of the one that goes on */
    public void endOthers(AccountId account, String kept) {
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
