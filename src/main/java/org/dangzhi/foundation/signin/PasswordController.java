package org.dangzhi.foundation.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.dangzhi.foundation.access.OpenSessions;
import org.dangzhi.foundation.access.SignedInUser;
import org.dangzhi.foundation.access.passwords.PasswordChange;
import org.dangzhi.foundation.access.passwords.Passwords;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.signin.page.PasswordPage;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing one's password; all there is for somebody whose password another person knows. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class PasswordController {

    private final PasswordChange own;
    private final Passwords passwords;
    private final OpenSessions sessions;
    private final Offices offices;
    private final Texts texts;

    PasswordController(PasswordChange own, Passwords passwords, OpenSessions sessions, Offices offices, Texts texts) {
        this.own = own;
        this.passwords = passwords;
        this.sessions = sessions;
        this.offices = offices;
        this.texts = texts;
    }

    @GetMapping("/me/password")
    String page(@AuthenticationPrincipal SignedInUser person, HttpServletRequest request, Model model) {
        boolean forced =
                SessionLifetime.of(request).map(SessionLifetime::mustChange).orElse(false);
        var rules = texts.t(
                "signin.password.rules", passwords.leastLetters(), passwords.leastKinds(), passwords.remembered());
        model.addAttribute(
                "page", new PasswordPage(offices.current().name(), forced, own.isHandedOut(person.accountId()), rules));
        return "signin/PasswordPage";
    }

    /** Ends all other sessions: whoever else knew the password is out. */
    @PostMapping("/me/password")
    String change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String repeat,
            @AuthenticationPrincipal SignedInUser person,
            HttpServletRequest request) {
        own.change(person.accountId(), present, fresh, repeat);
        var session = request.getSession();
        sessions.endOthers(person.accountId(), session.getId());
        SessionLifetime.of(request).ifPresent(stay -> session.setAttribute(SessionLifetime.ATTRIBUTE, stay.changed()));
        return "redirect:/";
    }
}
