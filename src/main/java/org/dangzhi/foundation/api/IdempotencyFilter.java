package org.dangzhi.foundation.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dangzhi.foundation.access.SecretGenerator;
import org.dangzhi.foundation.access.SignedInUser;
import org.dangzhi.foundation.api.StoredResponseRows.StoredResponse;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Filter that lets a write with an {@code Idempotency-Key} take effect once. A refused write stores nothing and may be
 * tried again under its key.
 */
class IdempotencyFilter extends OncePerRequestFilter {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final StoredResponseRows responses;
    private final TransactionTemplate transaction;
    private final FilterProblemWriter problems;

    IdempotencyFilter(StoredResponseRows responses, TransactionTemplate transaction, FilterProblemWriter problems) {
        this.responses = responses;
        this.transaction = transaction;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || request.getHeader(KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = String.valueOf(request.getHeader(KEY)).strip();
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            problems.write(request, response, new TokenRefused(400, "api.once.key", LONGEST_KEY));
            return;
        }
        try {
            answer(key, new CachedBodyRequest(request), new ContentCachingResponseWrapper(response), chain);
        } catch (Carried carried) {
            throw carried.cause();
        } catch (RuntimeException e) { // too large, or what the database refused at commit
            problems.write(request, response, e);
        }
    }

    private void answer(
            String key, CachedBodyRequest request, ContentCachingResponseWrapper response, FilterChain chain)
            throws IOException {
        var asked = hash(request);
        var person = person();
        var given = transaction.execute(status -> {
            if (!responses.take(person, key, asked))
                return responses.given(person, key).orElseThrow();
            go(request, response, chain);
            if (response.getStatus() >= 400) status.setRollbackOnly();
            else responses.keep(person, key, answer(asked, response));
            return null;
        });
        if (given != null) repeat(given, asked, request, response);
        response.copyBodyToResponse();
    }

    private void repeat(
            StoredResponse given, String asked, HttpServletRequest request, ContentCachingResponseWrapper response)
            throws IOException {
        if (!given.request().equals(asked)) {
            problems.write(request, response, new TokenRefused(409, "api.once.differs"));
            return;
        }
        response.setStatus(given.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (given.contentType() != null) response.setContentType(given.contentType());
        if (given.location() != null) response.setHeader("Location", given.location());
        response.getOutputStream().write(given.body());
    }

    private static StoredResponse answer(String asked, ContentCachingResponseWrapper response) {
        return new StoredResponse(
                asked,
                response.getStatus(),
                response.getContentType(),
                response.getHeader("Location"),
                response.getContentAsByteArray());
    }

    private static void go(CachedBodyRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new Carried(e);
        }
    }

    private static String hash(CachedBodyRequest request) {
        var query = request.getQueryString();
        return SecretGenerator.hash(request.getRequestURI() + "?" + (query == null ? "" : query) + "\n"
                + SecretGenerator.hash(request.body()));
    }

    private static PersonId person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser person)
            return person.personId();
        throw new IllegalStateException("This filter stands behind the one that asks for a token.");
    }

    /** Carries a checked exception out of the transaction, which it rolls back. */
    private static final class Carried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ServletException cause;

        Carried(ServletException cause) {
            super(cause);
            this.cause = cause;
        }

        ServletException cause() {
            return cause;
        }
    }
}
