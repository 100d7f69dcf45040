package org.dangzhi.foundation.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dangzhi.foundation.access.SignIn.AcceptedSignIn;
import org.dangzhi.foundation.access.SignInBanner;
import org.dangzhi.foundation.access.SignedInUser;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.LocaleResolver;

/** Service that opens a session for whoever signed in, and ends it. */
@Component
class SignInSessions {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final LocaleResolver languages;
    private final ObjectProvider<SignInBanner> signs;
    private final Settings settings;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SignInSessions(
            LocaleResolver languages,
            ObjectProvider<SignInBanner> signs,
            Settings settings,
            AuditTrail trail,
            Clock clock,
            TransactionTemplate transaction) {
        this.languages = languages;
        this.signs = signs;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @param keep on a duty computer: idle time does not end the session before the shift does */
    void open(AcceptedSignIn entered, boolean keep, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) old.invalidate();
        var stay = stay(entered, keep, request);
        var session = request.getSession(true);
        session.setMaxInactiveInterval(
                (int) Duration.between(clock.instant(), stay.ends()).toSeconds());
        session.setAttribute(SessionLifetime.ATTRIBUTE, stay);
        put(entered.person(), request, response);
        var language = entered.language();
        if (language != null) languages.setLocale(request, response, Locale.forLanguageTag(language));
    }

    /** Goes on as the same account in another office. */
    void put(SignedInUser person, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    void leave(SignedInUser person, HttpServletRequest request) {
        trail.note("access.sign_out", person.shown(), Map.of());
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
    }

    private SessionLifetime stay(AcceptedSignIn entered, boolean keep, HttpServletRequest request) {
        var person = entered.person();
        return OfficeContext.in(
                person.officeId(),
                person.actor(),
                () -> transaction.execute(status -> {
                    var now = clock.instant();
                    var ends = now.plus(Duration.ofHours(settings.number("access.session.hours", 14)));
                    var browser = request.getHeader("User-Agent");
                    return new SessionLifetime(
                            now,
                            now,
                            settings.minutes("access.idle.minutes", 60),
                            ends,
                            keep ? keptUntil(ends) : null,
                            entered.mustChange(),
                            request.getRemoteAddr(),
                            browser == null ? "" : browser);
                }));
    }

    private @Nullable Instant keptUntil(Instant ends) {
        return signs.stream()
                .flatMap(sign -> sign.now().stream())
                .map(SignInBanner.Now::until)
                .filter(until -> until.isBefore(ends))
                .findFirst()
                .orElse(ends);
    }
}
