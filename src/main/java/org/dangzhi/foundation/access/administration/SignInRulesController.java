package org.dangzhi.foundation.access.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dangzhi.foundation.access.AccessModule;
import org.dangzhi.foundation.access.page.SignInRulesPage;
import org.dangzhi.foundation.access.passwords.SlipValidity;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Controller of the office's sign-in rules: attempts, pauses, passwords, sessions. */
@Controller
@RequiresPermission(AccessModule.SETTINGS)
class SignInRulesController {

    record Form(
            @Min(3) @Max(20) int tries,
            @Min(1) @Max(1440) int lockout,
            @Min(5) @Max(1000) int slowed,
            @Min(8) @Max(64) int length,
            @Min(1) @Max(4) int kinds,
            @Min(1) @Max(24) int history,
            @Min(0) @Max(3650) int days,
            @Min(1) @Max(60) int slip,
            @Min(5) @Max(720) int idle,
            @Min(1) @Max(24) int hours,
            @NotNull @Size(max = 40) String phone,
            boolean crew) {}

    private final Settings settings;
    private final TransactionTemplate transaction;

    SignInRulesController(Settings settings, TransactionTemplate transaction) {
        this.settings = settings;
        this.transaction = transaction;
    }

    @GetMapping("/settings/sign-in")
    String page(Model model) {
        model.addAttribute(
                "page",
                new SignInRulesPage(
                        new SignInRulesPage.Tries(
                                figure("access.tries", 5),
                                figure("access.lockout.minutes", 15),
                                figure("access.tries.slowed", 20)),
                        new SignInRulesPage.Secrets(
                                figure("access.password.length", 10),
                                figure("access.password.kinds", 3),
                                figure("access.password.history", 5),
                                figure("access.password.days", 0),
                                figure(SlipValidity.SETTING, SlipValidity.SHIPPED)),
                        figure("access.idle.minutes", 60),
                        figure("access.session.hours", 14),
                        settings.text("access.help.phone", ""),
                        settings.flag("access.crew.shown", false)));
        return "access/SignInRulesPage";
    }

    @PostMapping("/settings/sign-in")
    String save(@Valid Form form) {
        transaction.executeWithoutResult(status -> {
            set("access.tries", form.tries());
            set("access.lockout.minutes", form.lockout());
            set("access.tries.slowed", form.slowed());
            set("access.password.length", form.length());
            set("access.password.kinds", form.kinds());
            set("access.password.history", form.history());
            set("access.password.days", form.days());
            set(SlipValidity.SETTING, form.slip());
            set("access.idle.minutes", form.idle());
            set("access.session.hours", form.hours());
            settings.set("access.help.phone", form.phone().strip());
            settings.set("access.crew.shown", Boolean.toString(form.crew()));
        });
        return "redirect:/settings/sign-in";
    }

    private String figure(String key, int fallback) {
        return Integer.toString(settings.number(key, fallback));
    }

    private void set(String key, int value) {
        settings.set(key, Integer.toString(value));
    }
}
