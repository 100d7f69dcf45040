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
import org.dangzhi.foundation.access.AccountTable;
import org.dangzhi.foundation.access.OpenSessions;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.access.SignIn;
import org.dangzhi.foundation.access.SignedIn;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.signin.page.MePage;
import org.dangzhi.foundation.signin.page.OfficesPage;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
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
@Needs(Needs.SIGNED_IN)
class MeController {

    private final AccountTable accounts;
    private final RoleHolders roles;
    private final OpenSessions sessions;
    private final SignIn signIn;
    private final Entrance entrance;
    private final Offices offices;
    private final LocaleResolver languages;
    private final Texts texts;
    private final Times times;
    private final Clock clock;

    MeController(
            AccountTable accounts,
            RoleHolders roles,
            OpenSessions sessions,
            SignIn signIn,
            Entrance entrance,
            Offices offices,
            LocaleResolver languages,
            Texts texts,
            Times times,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.sessions = sessions;
        this.signIn = signIn;
        this.entrance = entrance;
        this.offices = offices;
        this.languages = languages;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/me")
    String page(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
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
            @AuthenticationPrincipal SignedIn person,
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
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String handle,
            HttpServletRequest request) {
        if (!handle.isEmpty()) {
            sessions.end(person.accountId(), handle);
            return "redirect:/me";
        }
        sessions.endOthers(person.accountId(), request.getSession().getId());
        entrance.leave(person, request);
        return "redirect:/sign-in";
    }

    @GetMapping("/me/offices")
    String offices(@AuthenticationPrincipal SignedIn person, Model model) {
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
            @AuthenticationPrincipal SignedIn person,
            @RequestParam UUID office,
            HttpServletRequest request,
            HttpServletResponse response) {
        entrance.put(signIn.change(person, new OfficeId(office)), request, response);
        return "redirect:/";
    }

    private Account account(SignedIn person) {
        return accounts.of(person.accountId()).orElseThrow(NotFound::new);
    }

    private Stream<MePage.Open> shown(Session session, String here) {
        Stay stay = session.getAttribute(Stay.ATTRIBUTE);
        if (stay == null || stay.over(clock.instant())) return Stream.empty();
        return Stream.of(new MePage.Open(
                OpenSessions.handle(session.getId()),
                Browsers.named(stay.browser()),
                stay.address(),
                times.at(stay.began()),
                times.at(stay.active()),
                Objects.equals(session.getId(), here)));
    }
}
