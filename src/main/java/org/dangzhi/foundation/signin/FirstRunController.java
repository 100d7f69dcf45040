package org.dangzhi.foundation.signin;

import jakarta.validation.Valid;
import org.dangzhi.foundation.access.FirstRun;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that makes the office; gone for ever once there is one. */
@Controller
@RequiresPermission(RequiresPermission.NOBODY)
class FirstRunController {

    private final FirstRun firstRun;

    FirstRunController(FirstRun firstRun) {
        this.firstRun = firstRun;
    }

    /** @param code as the address carries it that the start printed; judged only when the form is sent */
    @GetMapping("/first-run")
    String page(@RequestParam(defaultValue = "") String code, Model model) {
        if (!firstRun.open()) throw new NotFoundException();
        model.addAttribute("least", firstRun.least());
        model.addAttribute("code", code);
        return "signin/FirstRunPage";
    }

    @PostMapping("/first-run")
    String found(@Valid FirstRunForm form, BindingResult faults, Model model) throws BindException {
        if (!firstRun.open()) throw new NotFoundException();
        if (faults.getTarget() != null) judge(form, faults);
        if (faults.hasErrors()) throw new BindException(faults);
        var slips = firstRun.found(form.newOffice(), form.code(), form.isMerged(), form.founders());
        if (slips.slips().isEmpty()) return "redirect:/sign-in";
        model.addAttribute("page", slips);
        return "signin/FirstSlipsPage";
    }

    /** Everything that can be said without the code is said at once. */
    private void judge(FirstRunForm form, BindingResult faults) {
        if (form.lacksSecurity()) add(faults, "securityPerson", "signin.first_run.security.missing");
        firstRun.faults(form.founders())
                .forEach(refused -> add(faults, String.valueOf(refused.field()), refused.key(), refused.args()));
    }

    private static void add(BindingResult faults, String field, String key, Object... args) {
        faults.addError(new FieldError(faults.getObjectName(), field, null, false, new String[] {key}, args, null));
    }
}
