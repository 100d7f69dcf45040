package org.dangzhi.foundation.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.dangzhi.foundation.access.passwords.AttemptLimiter;
import org.dangzhi.foundation.access.passwords.AttemptLimiter.Limit;
import org.dangzhi.foundation.api.TokenRows.Holder;
import org.dangzhi.foundation.office.OfficeContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request through that shows a token; an address that shows too many wrong ones has to wait. */
class BearerFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final Limit LIMIT = new Limit(20, Duration.ofMinutes(10));

    private final TokenRows tokens;
    private final AttemptLimiter attempts;
    private final FilterProblemWriter problems;

    BearerFilter(TokenRows tokens, AttemptLimiter attempts, FilterProblemWriter problems) {
        this.tokens = tokens;
        this.attempts = attempts;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            refuse(request, response, new TokenRefused(401, "api.token.missing"));
            return;
        }
        var holder = tokens.holder(header.substring(BEARER.length()).strip());
        if (holder.isEmpty()) {
            refuse(request, response, wrong(request));
            return;
        }
        enter(holder.get());
        chain.doFilter(request, response);
    }

    private void enter(Holder holder) {
        var scopes = holder.scopes().stream().map(SimpleGrantedAuthority::new).toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(holder.person(), null, scopes));
        SecurityContextHolder.setContext(context);
        var person = holder.person();
        OfficeContext.in(person.officeId(), person.actor(), () -> tokens.used(holder.token()));
    }

    private TokenRefused wrong(HttpServletRequest request) {
        var key = AttemptLimiter.keyOfAddress(request.getRemoteAddr());
        if (attempts.lockedUntil(key).isPresent() || attempts.count(key, LIMIT).left() < 0)
            return new TokenRefused(429, "web.problem.429");
        return new TokenRefused(401, "api.token.wrong");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, TokenRefused refused) {
        if (refused.status() == 401) response.setHeader("WWW-Authenticate", "Bearer");
        else response.setHeader("Retry-After", Long.toString(LIMIT.pause().toSeconds()));
        problems.write(request, response, refused);
    }
}
