package org.dangzhi.foundation.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.web.filter.OncePerRequestFilter;

/** Filter that keeps the session of the running request, so that it is read once. */
final class RequestSessionCache extends OncePerRequestFilter {

    private static final class Holder {

        private @Nullable Session session;
    }

    private static final ThreadLocal<@Nullable Holder> RUNNING = new ThreadLocal<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RUNNING.set(new Holder());
        try {
            chain.doFilter(request, response);
        } finally {
            RUNNING.remove();
        }
    }

    /** Nothing outside of a request. */
    static @Nullable Session kept(String id) {
        var running = RUNNING.get();
        if (running == null || running.session == null) return null;
        return running.session.getId().equals(id) ? running.session : null;
    }

    static void keep(Session session) {
        var running = RUNNING.get();
        if (running != null) running.session = session;
    }

    static void forget() {
        var running = RUNNING.get();
        if (running != null) running.session = null;
    }
}
