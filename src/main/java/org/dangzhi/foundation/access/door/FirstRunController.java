package org.dangzhi.foundation.access.door;

import jakarta.validation.Valid;
import org.dangzhi.foundation.access.FirstRun;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page that makes the office; gone for ever once there is one. */
@Controller
@Needs(Needs.NOBODY)
class FirstRunController {

    private final FirstRun firstRun;

    FirstRunController(FirstRun firstRun) {
        this.firstRun = firstRun;
    }

    @GetMapping("/first-run")
    String page() {
        if (!firstRun.open()) throw new NotFound();
        return "access/FirstRunPage";
    }

    @PostMapping("/first-run")
    String found(@Valid FirstRunForm form) {
        firstRun.found(form.code(), form.office(), form.shortName(), form.isMerged(), form.founders());
        return "redirect:/sign-in";
    }
}
