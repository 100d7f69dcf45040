package org.dangzhi.foundation.jobs;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.jobs.page.JobsPage;
import org.dangzhi.foundation.jobs.page.JobsPage.DutyRow;
import org.dangzhi.foundation.jobs.page.JobsPage.EffectRow;
import org.dangzhi.foundation.jobs.page.JobsPage.TimerRow;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Timers that wait, that fail, and what they did; duties that recur. */
@Controller
@RequiresPermission(JobsModule.READ)
class JobsController {

    private static final int ROWS = 50;
    private static final int DIGITS_OF_AN_ID = 8;

    private final JobsQuery query;
    private final Texts texts;
    private final TimeWords times;

    JobsController(JobsQuery query, Texts texts, TimeWords times) {
        this.query = query;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping("/settings/jobs")
    String page(
            @RequestParam(defaultValue = "waiting") @Pattern(regexp = "waiting|failing|effects|recurring") String show,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        model.addAttribute(
                "page",
                switch (show) {
                    case "effects" -> effects(after);
                    case "recurring" -> recurring();
                    default -> running(show, after);
                });
        return "jobs/JobsPage";
    }

    private JobsPage running(String show, @Nullable UUID after) {
        var found = query.running(show.equals("failing"), after, ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        return new JobsPage(
                tabs(),
                show,
                shown.stream().map(this::row).toList(),
                List.of(),
                List.of(),
                after == null ? "" : address(show),
                found.size() > ROWS
                        ? address(show) + "&after=" + shown.getLast().id()
                        : "");
    }

    private JobsPage effects(@Nullable UUID after) {
        var found = query.effects(after, ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        return new JobsPage(
                tabs(),
                "effects",
                List.of(),
                shown.stream().map(this::row).toList(),
                List.of(),
                after == null ? "" : address("effects"),
                found.size() > ROWS
                        ? address("effects") + "&after=" + shown.getLast().id()
                        : "");
    }

    private JobsPage recurring() {
        var duties = query.duties().stream().map(this::row).toList();
        return new JobsPage(tabs(), "recurring", List.of(), List.of(), duties, "", "");
    }

    private List<Tab> tabs() {
        return List.of("waiting", "failing", "effects", "recurring").stream()
                .map(show -> Tab.of(show, address(show), texts.t("jobs." + show)))
                .toList();
    }

    private static String address(String show) {
        return "/settings/jobs?show=" + show;
    }

    private TimerRow row(JobsQuery.Timer timer) {
        return new TimerRow(
                named(timer.kind() + ".timer", timer.kind()),
                shortened(timer.subject()),
                timer.nextStage() + 1 + "/" + timer.length(),
                times.at(timer.nextAt()),
                timer.lastError() == null ? "" : timer.lastError(),
                timer.retryAt() == null ? "" : times.at(timer.retryAt()));
    }

    private EffectRow row(JobsQuery.Effect effect) {
        return new EffectRow(
                times.at(effect.happenedAt()),
                named(effect.kind() + ".timer", effect.kind()),
                shortened(effect.subject()),
                Integer.toString(effect.stage() + 1),
                times.at(effect.dueAt()),
                effect.outcome().equals("PASSED"));
    }

    private DutyRow row(JobsQuery.Duty duty) {
        return new DutyRow(
                named(duty.name() + ".recurring", duty.name()),
                duty.lastRun() == null ? "" : times.at(duty.lastRun()),
                times.at(duty.next()),
                duty.failures() == 0 ? "" : texts.t("jobs.failed", Integer.toString(duty.failures())));
    }

    /** The end of an id tells two apart; its beginning is a time. */
    private static String shortened(UUID id) {
        var text = id.toString();
        return text.substring(text.length() - DIGITS_OF_AN_ID);
    }

    private String named(String key, String otherwise) {
        try {
            return texts.t(key);
        } catch (NoSuchMessageException e) {
            return otherwise;
        }
    }
}
