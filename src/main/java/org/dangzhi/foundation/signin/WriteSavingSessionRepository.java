package org.dangzhi.foundation.signin;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Session repository that reads a session once a request and writes it only when something in it changed. The library
 * alone reads it twice and writes it at each request, four statements on every page.
 */
final class WriteSavingSessionRepository<S extends Session>
        implements FindByIndexNameSessionRepository<TrackedSession<S>> {

    private final FindByIndexNameSessionRepository<S> stored;

    private WriteSavingSessionRepository(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    static <S extends Session> WriteSavingSessionRepository<S> over(FindByIndexNameSessionRepository<S> stored) {
        return new WriteSavingSessionRepository<>(stored);
    }

    @Override
    public TrackedSession<S> createSession() {
        return TrackedSession.fresh(stored.createSession());
    }

    @Override
    public void save(TrackedSession<S> session) {
        if (session.changed()) stored.save(session.saved());
        RequestSessionCache.keep(session);
    }

    @Override
    public @Nullable TrackedSession<S> findById(String id) {
        if (RequestSessionCache.kept(id) instanceof TrackedSession<?> known) return same(known);
        var found = stored.findById(id);
        if (found == null) return null;
        var session = TrackedSession.known(found);
        RequestSessionCache.keep(session);
        return session;
    }

    @Override
    public void deleteById(String id) {
        RequestSessionCache.forget();
        stored.deleteById(id);
    }

    @Override
    public Map<String, TrackedSession<S>> findByIndexNameAndIndexValue(String index, String value) {
        var found = new HashMap<String, TrackedSession<S>>();
        stored.findByIndexNameAndIndexValue(index, value)
                .forEach((id, session) -> found.put(id, TrackedSession.known(session)));
        return found;
    }

    @SuppressWarnings("unchecked") // only this repository's own sessions are kept
    private TrackedSession<S> same(TrackedSession<?> known) {
        return (TrackedSession<S>) known;
    }
}
