package org.dangzhi.foundation.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.Account;
import org.dangzhi.foundation.access.AccountRows;
import org.dangzhi.foundation.access.OpenSessions;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.access.SignIn;
import org.dangzhi.foundation.access.SignedInUser;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.signin.page.MePage;
import org.dangzhi.foundation.signin.page.OfficesPage;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** One's own account: where it is signed in, in which language, for which office. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class MeController {

    private final AccountRows accounts;
    private final RoleHolders roles;
    private final OpenSessions sessions;
    private final SignIn signIn;
    private final SignInSessions signInSessions;
    private final Offices offices;
    private final LocaleResolver languages;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    MeController(
            AccountRows accounts,
            RoleHolders roles,
            OpenSessions sessions,
            SignIn signIn,
            SignInSessions signInSessions,
            Offices offices,
            LocaleResolver languages,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.sessions = sessions;
        this.signIn = signIn;
        this.signInSessions = signInSessions;
        this.offices = offices;
        this.languages = languages;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/me")
    String page(@AuthenticationPrincipal SignedInUser person, HttpServletRequest request, Model model) {
        var here = request.getSession().getId();
        model.addAttribute(
                "page",
                new MePage(
                        person.shown(),
                        account(person).name(),
                        offices.current().name(),
                        roles.rolesOf(person.personId()).stream()
                                .map(role -> texts.t("access.role." + role))
                                .toList(),
                        Texts.locale().toLanguageTag(),
                        person.manyOffices(),
                        sessions.of(person.accountId()).stream()
                                .sorted(Comparator.comparing(Session::getLastAccessedTime)
                                        .reversed())
                                .flatMap(session -> shown(session, here))
                                .toList()));
        return "signin/MePage";
    }

    @PostMapping("/me/language")
    String language(
            @AuthenticationPrincipal SignedInUser person,
            @RequestParam String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var locale = language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        accounts.rememberLanguage(person.accountId(), locale.toLanguageTag());
        languages.setLocale(request, response, locale);
        return "redirect:/me";
    }

    /** Ends one session, or, without a handle, all of them and this one too. */
    @PostMapping("/me/sessions/end")
    String end(
            @AuthenticationPrincipal SignedInUser person,
            @RequestParam(defaultValue = "") String handle,
            HttpServletRequest request) {
        if (!handle.isEmpty()) {
            sessions.end(person.accountId(), handle);
            return "redirect:/me";
        }
        sessions.endOthers(person.accountId(), request.getSession().getId());
        signInSessions.leave(person, request);
        return "redirect:/sign-in";
    }

    @GetMapping("/me/offices")
    String offices(@AuthenticationPrincipal SignedInUser person, Model model) {
        List<OfficesPage.Row> rows = account(person).places().stream()
                .map(place -> new OfficesPage.Row(
                        place.office().id().toString(),
                        offices.of(place.office()).name(),
                        place.personName(),
                        place.office().equals(person.officeId())))
                .toList();
        model.addAttribute("page", new OfficesPage(rows));
        return "signin/OfficesPage";
    }

    @PostMapping("/me/office")
    String change(
            @AuthenticationPrincipal SignedInUser person,
            @RequestParam UUID office,
            HttpServletRequest request,
            HttpServletResponse response) {
        signInSessions.put(signIn.change(person, new OfficeId(office)), request, response);
        return "redirect:/";
    }

    private Account account(SignedInUser person) {
        return accounts.of(person.accountId()).orElseThrow(NotFoundException::new);
    }

    private Stream<MePage.OpenSession> shown(Session session, String here) {
        SessionLifetime lifetime = session.getAttribute(SessionLifetime.ATTRIBUTE);
        if (lifetime == null || lifetime.over(clock.instant())) return Stream.empty();
        return Stream.of(new MePage.OpenSession(
                OpenSessions.handle(session.getId()),
                BrowserNames.named(lifetime.browser()),
                lifetime.address(),
                times.at(lifetime.began()),
                times.at(lifetime.active()),
                Objects.equals(session.getId(), here)));
    }
}
