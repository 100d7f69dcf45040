package org.dangzhi.foundation.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Filter that ends sessions whose time is over, and leaves those with a password known to others only its change. */
class SessionLifetimeFilter extends OncePerRequestFilter {

    /** Sent by our script with what a page fetches by itself. */
    static final String BACKGROUND = "X-Live";

    private static final Set<String> OPEN_TO_ALL = Set.of("/me/password", "/sign-out", "/sign-in", "/error");

    private final Clock clock;

    SessionLifetimeFilter(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var stay = SessionLifetime.of(request).orElse(null);
        if (stay == null) {
            chain.doFilter(request, response);
            return;
        }
        var now = clock.instant();
        if (stay.over(now)) end(request);
        else if (stay.stale(now) && byAPerson(request))
            request.getSession().setAttribute(SessionLifetime.ATTRIBUTE, stay.activeAt(now));

        if (!stay.over(now) && stay.mustChange() && !openToAll(request))
            response.sendRedirect(request.getContextPath() + "/me/password");
        else chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        request.getSession().invalidate();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }

    private static boolean openToAll(HttpServletRequest request) {
        var path = request.getRequestURI();
        return OPEN_TO_ALL.contains(path) || path.startsWith("/language/");
    }

    private static boolean byAPerson(HttpServletRequest request) {
        return request.getHeader(BACKGROUND) == null && !"/live".equals(request.getRequestURI());
    }
}
