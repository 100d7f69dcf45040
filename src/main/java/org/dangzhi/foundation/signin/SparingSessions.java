package org.dangzhi.foundation.signin;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions as the database stores them, for less: a request reads its session once, and writes it only when something in
 * it changed. The library alone reads it twice and writes it at each request, four statements on every page.
 */
final class SparingSessions<S extends Session> implements FindByIndexNameSessionRepository<SparingSession<S>> {

    private final FindByIndexNameSessionRepository<S> stored;

    private SparingSessions(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    static <S extends Session> SparingSessions<S> over(FindByIndexNameSessionRepository<S> stored) {
        return new SparingSessions<>(stored);
    }

    @Override
    public SparingSession<S> createSession() {
        return SparingSession.fresh(stored.createSession());
    }

    @Override
    public void save(SparingSession<S> session) {
        if (session.changed()) stored.save(session.saved());
        RequestSession.keep(session);
    }

    @Override
    public @Nullable SparingSession<S> findById(String id) {
        if (RequestSession.kept(id) instanceof SparingSession<?> known) return same(known);
        var found = stored.findById(id);
        if (found == null) return null;
        var session = SparingSession.known(found);
        RequestSession.keep(session);
        return session;
    }

    @Override
    public void deleteById(String id) {
        RequestSession.forget();
        stored.deleteById(id);
    }

    @Override
    public Map<String, SparingSession<S>> findByIndexNameAndIndexValue(String index, String value) {
        var found = new HashMap<String, SparingSession<S>>();
        stored.findByIndexNameAndIndexValue(index, value)
                .forEach((id, session) -> found.put(id, SparingSession.known(session)));
        return found;
    }

    @SuppressWarnings("unchecked") // only this repository's own sessions are kept
    private SparingSession<S> same(SparingSession<?> known) {
        return (SparingSession<S>) known;
    }
}
