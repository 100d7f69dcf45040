package org.dangzhi.foundation.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** Session that knows whether it has to be written. The last access is worth writing once a minute. */
final class TrackedSession<S extends Session> implements Session {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final S stored;
    private boolean changed;

    private TrackedSession(S stored, boolean changed) {
        this.stored = stored;
        this.changed = changed;
    }

    static <S extends Session> TrackedSession<S> fresh(S stored) {
        return new TrackedSession<>(stored, true);
    }

    static <S extends Session> TrackedSession<S> known(S stored) {
        return new TrackedSession<>(stored, false);
    }

    boolean changed() {
        return changed;
    }

    /** The session to store; nothing is left to write afterwards. */
    S saved() {
        changed = false;
        return stored;
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return stored.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant at) {
        if (at.isBefore(stored.getLastAccessedTime().plus(MINUTE))) return;
        changed = true;
        stored.setLastAccessedTime(at);
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
