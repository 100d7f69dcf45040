package org.dangzhi.foundation.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lifetime of a session: as long as somebody works, at most to its end. Idle time is kept here and not taken from the
 * session store, for what pages fetch by themselves is no work.
 *
 * @param active last request that a person made, to the minute
 * @param kept idle time does not count before then: a duty computer until its shift ends
 * @param mustChange nothing but a change of password is open
 */
public record SessionLifetime(
        Instant began,
        Instant active,
        Duration idle,
        Instant ends,
        @Nullable Instant kept,
        boolean mustChange,
        String address,
        String browser) {

    public static final String ATTRIBUTE = "dz.stay";

    private static final Duration MINUTE = Duration.ofMinutes(1);

    static Optional<SessionLifetime> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((SessionLifetime) session.getAttribute(ATTRIBUTE));
    }

    boolean over(Instant now) {
        if (!now.isBefore(ends)) return true;
        if (kept != null && now.isBefore(kept)) return false;
        return !now.isBefore(active.plus(idle));
    }

    /** Whether a request at that time is worth writing down. */
    boolean stale(Instant now) {
        return !now.isBefore(active.plus(MINUTE));
    }

    SessionLifetime activeAt(Instant now) {
        return new SessionLifetime(began, now, idle, ends, kept, mustChange, address, browser);
    }

    SessionLifetime changed() {
        return new SessionLifetime(began, active, idle, ends, kept, false, address, browser);
    }
}
