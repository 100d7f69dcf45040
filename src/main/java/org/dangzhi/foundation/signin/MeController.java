package org.dangzhi.foundation.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.dangzhi.foundation.access.AccountRows;
import org.dangzhi.foundation.access.OpenSessions;
import org.dangzhi.foundation.access.SignIn;
import org.dangzhi.foundation.access.SignedInUser;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Controller of one's own account: where it is signed in, in which language, for which office. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class MeController {

    private final MePages pages;
    private final AccountRows accounts;
    private final OpenSessions sessions;
    private final SignIn signIn;
    private final SignInSessions signInSessions;
    private final LocaleResolver languages;

    MeController(
            MePages pages,
            AccountRows accounts,
            OpenSessions sessions,
            SignIn signIn,
            SignInSessions signInSessions,
            LocaleResolver languages) {
        this.pages = pages;
        this.accounts = accounts;
        this.sessions = sessions;
        this.signIn = signIn;
        this.signInSessions = signInSessions;
        this.languages = languages;
    }

    @GetMapping("/me")
    String page(@AuthenticationPrincipal SignedInUser person, HttpServletRequest request, Model model) {
        model.addAttribute("page", pages.page(person, request.getSession().getId()));
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
        model.addAttribute("page", pages.offices(person));
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
}
