package org.dangzhi.foundation.jobs.lists;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.dangzhi.foundation.jobs.JobsModule;
import org.dangzhi.foundation.jobs.LongRunId;
import org.dangzhi.foundation.jobs.LongRuns;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's timers, recurring duties and long runs, and the end of a long run. */
@Controller
@RequestMapping("/settings/jobs")
@RequiresPermission(JobsModule.READ)
class JobsController {

    private final JobsPages pages;
    private final LongRuns runs;

    JobsController(JobsPages pages, LongRuns runs) {
        this.pages = pages;
        this.runs = runs;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "waiting") @Pattern(regexp = "waiting|failing|effects|recurring|runs")
                    String show,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        model.addAttribute(
                "page",
                switch (show) {
                    case "runs" -> pages.runs(after);
                    case "effects" -> pages.effects(after);
                    case "recurring" -> pages.recurring();
                    case "failing" -> pages.failing(after);
                    default -> pages.waiting(after);
                });
        return "jobs/JobsPage";
    }

    /** @throws NotFoundException (404) if the office has no such run, or has forgotten it */
    @PostMapping("/runs/{id}/stop")
    @RequiresPermission(JobsModule.STOP)
    String stop(@PathVariable UUID id) {
        var run = runs.find(new LongRunId(id)).orElseThrow(NotFoundException::new);
        runs.stop(run.id());
        return "redirect:/settings/jobs?show=runs";
    }
}
