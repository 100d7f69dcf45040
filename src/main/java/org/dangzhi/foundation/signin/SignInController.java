package org.dangzhi.foundation.signin;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.access.SignIn;
import org.dangzhi.foundation.access.SignInRefused;
import org.dangzhi.foundation.access.SignedInUser;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.signin.page.ResumePage;
import org.dangzhi.foundation.signin.page.SignInPage.CarriedField;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SafeRedirect;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page, and what stands in for it when a session ended in the middle of work. */
@Controller
@RequiresPermission(RequiresPermission.NOBODY)
class SignInController {

    private final SignIn signIn;
    private final SignInSessions sessions;
    private final SignInPages pages;
    private final Offices offices;
    private final Texts texts;

    SignInController(SignIn signIn, SignInSessions sessions, SignInPages pages, Offices offices, Texts texts) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.pages = pages;
        this.offices = offices;
        this.texts = texts;
    }

    @GetMapping("/sign-in")
    String page(
            @RequestParam(defaultValue = "/") String back,
            @AuthenticationPrincipal @Nullable SignedInUser person,
            Model model) {
        if (person != null) return "redirect:" + SafeRedirect.address(back);
        if (offices.all().isEmpty()) return "redirect:/first-run";
        model.addAttribute("page", pages.signIn(SafeRedirect.address(back)));
        return "signin/SignInPage";
    }

    @PostMapping("/sign-in")
    String enter(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "false") boolean keep,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var typed = ResubmittedForm.restored(request);
        List<CarriedField> kept;
        try {
            var entered = signIn.enter(name, password);
            sessions.open(entered, keep, request, response);
            kept = ResubmittedForm.keptFor(entered.person().personId(), typed);
        } catch (SignInRefused refused) {
            response.setStatus(refused.status());
            var words = texts.t(refused.key(), refused.args());
            model.addAttribute(
                    "page",
                    pages.signIn(SafeRedirect.address(back)).withTyped(typed).refused(name, keep, words));
            return "signin/SignInPage";
        }
        if (typed.isEmpty()) return "redirect:" + SafeRedirect.address(back);
        if (kept.isEmpty()) return "redirect:/"; // another person's form: its address takes no plain request
        model.addAttribute("page", new ResumePage(pages.office(), SafeRedirect.address(back), kept));
        return "signin/ResumePage";
    }

    /** A form sent without our script after its session ended: kept in the page, sent again after sign-in. */
    @RequestMapping("/sign-in/resume")
    String resume(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        List<CarriedField> typed = ResubmittedForm.typed(request);
        model.addAttribute(
                "page", pages.signIn(ResubmittedForm.address(request)).withTyped(typed));
        return "signin/SignInPage";
    }

    /** A part of a page was asked for after the session ended: a dialog over what is typed there. */
    @HxRequest
    @RequestMapping("/sign-in/dialog")
    String dialog(HttpServletResponse response) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        return "signin/SignInDialog";
    }

    /** Nobody asks for the dialog but our script; whoever typed its address wants to sign in. */
    @GetMapping(path = "/sign-in/dialog", headers = "!HX-Request")
    String insteadOfDialog() {
        return "redirect:/sign-in";
    }

    @PostMapping("/sign-in/again")
    void again(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var entered = signIn.enter(name, password);
        sessions.open(entered, false, request, response);
        response.setHeader(
                "HX-Trigger",
                pages.trigger("dz:signed-in", Map.of("name", entered.person().shown())));
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    @PostMapping("/sign-out")
    @RequiresPermission(RequiresPermission.SIGNED_IN)
    String leave(@AuthenticationPrincipal SignedInUser person, HttpServletRequest request) {
        sessions.leave(person, request);
        return "redirect:/sign-in";
    }
}
