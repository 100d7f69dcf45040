package org.dangzhi.operations.dutylog.spotchecks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.spotchecks.SpotChecks.Method;
import org.dangzhi.operations.dutylog.spotchecks.SpotChecks.Result;
import org.dangzhi.operations.dutylog.spotchecks.SpotChecks.SpotCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Spot checks: the list and the form above it. */
@Controller
@RequestMapping("/duty/checks")
@RequiresPermission(DutyLogModule.SPOT_READ)
class SpotCheckController {

    record CheckForm(
            boolean inbound,
            @NotBlank String at,
            @NotBlank @Size(max = 60) String by,
            @NotBlank @Size(max = 60) String whom,
            @Nullable @Size(max = 60) String answered,
            @NotNull Method method,
            @Nullable @Min(0) @Max(3600) Integer seconds,
            @Nullable @Min(0) @Max(99) Integer rings,
            @NotNull Result result,
            @Nullable @Size(max = 500) String note) {}

    private final SpotChecks checks;
    private final SpotCheckPages pages;
    private final TimeWords times;

    SpotCheckController(SpotChecks checks, SpotCheckPages pages, TimeWords times) {
        this.checks = checks;
        this.pages = pages;
        this.times = times;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("page", pages.page(after));
        return "dutylog/SpotChecksPage";
    }

    @PostMapping
    @RequiresPermission(DutyLogModule.SPOT_WRITE)
    String record(@Valid CheckForm form) {
        checks.record(new SpotCheck(
                TimeOrderedIds.next(),
                times.parseGone(form.at(), "at"),
                form.inbound(),
                form.by().strip(),
                form.whom().strip(),
                PlainText.typed(form.answered()),
                form.method(),
                form.seconds(),
                form.rings(),
                form.result(),
                PlainText.typed(form.note())));
        return "redirect:/duty/checks";
    }
}
