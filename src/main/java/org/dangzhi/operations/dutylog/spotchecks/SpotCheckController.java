package org.dangzhi.operations.dutylog.spotchecks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.page.SpotChecksPage;
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
    private final Offices offices;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    SpotCheckController(
            SpotChecks checks,
            Offices offices,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.checks = checks;
        this.offices = offices;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        var found = checks.newest(after);
        model.addAttribute(
                "page",
                new SpotChecksPage(
                        found.rows().stream().map(this::row).toList(),
                        texts.t("dutylog.found", found.total()),
                        found.next() == null ? "" : "/duty/checks?after=" + found.next(),
                        times.field(clock.instant()),
                        permissions.name().isEmpty() ? offices.current().shortName() : permissions.name(),
                        SelectOption.of(Method.values(), method -> texts.t("dutylog.method." + method)),
                        SelectOption.of(Result.values(), result -> texts.t("dutylog.result." + result)),
                        permissions.may(DutyLogModule.SPOT_WRITE)));
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

    private SpotChecksPage.Row row(SpotChecks.Line listed) {
        var check = listed.check();
        boolean good = check.result() == Result.GOOD;
        var speed = Stream.of(
                        check.rings() == null ? "" : texts.t("dutylog.spot.rings", check.rings()),
                        check.seconds() == null ? "" : texts.t("dutylog.spot.seconds", check.seconds()))
                .filter(part -> !part.isEmpty())
                .toList();
        return new SpotChecksPage.Row(
                times.at(check.at()),
                check.checkedBy(),
                new SpotChecksPage.PersonLine(check.checkedWhom(), listed.whomPhone()),
                new SpotChecksPage.PersonLine(check.answeredBy(), listed.answeredPhone()),
                texts.t("dutylog.method." + check.method()),
                String.join(" ", List.copyOf(speed)),
                texts.t("dutylog.result." + check.result()),
                good ? "go" : "warn",
                good ? "circle-check" : "alert-triangle",
                check.note());
    }
}
