package org.dangzhi.operations.dutylog.browsing;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.LogEntryId;
import org.dangzhi.operations.dutylog.LogEntryKind;
import org.dangzhi.operations.dutylog.NewLogEntry;
import org.dangzhi.operations.dutylog.browsing.LogQuery.Part;
import org.dangzhi.operations.dutylog.writing.LogCheckCommands;
import org.dangzhi.operations.dutylog.writing.LogCommands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of one log entry: checked, questioned, answered, corrected. */
@Controller
@RequestMapping("/duty/entries/{id}")
@RequiresPermission(DutyLogModule.WRITE)
class LogEntryController {

    private final LogDetailPages pages;
    private final LogPages logs;
    private final LogLivePages live;
    private final LogQuery query;
    private final LogCheckCommands checks;
    private final LogCommands log;
    private final Clock clock;

    LogEntryController(
            LogDetailPages pages,
            LogPages logs,
            LogLivePages live,
            LogQuery query,
            LogCheckCommands checks,
            LogCommands log,
            Clock clock) {
        this.pages = pages;
        this.logs = logs;
        this.live = live;
        this.query = query;
        this.checks = checks;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    @RequiresPermission(DutyLogModule.READ)
    String entry(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean correct, Model model) {
        model.addAttribute("page", pages.page(new LogEntryId(id), correct));
        return "dutylog/LogEntryPage";
    }

    @HxRequest
    @GetMapping
    @RequiresPermission(DutyLogModule.READ)
    String dialog(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean correct, Model model) {
        model.addAttribute("page", pages.page(new LogEntryId(id), correct));
        return "dutylog/LogEntryDialog";
    }

    @HxRequest
    @PostMapping("/checks")
    String checkInList(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean byDay, Model model) {
        checks.check(new LogEntryId(id));
        model.addAttribute("live", live.live(span(id, byDay), Part.ALL));
        return "dutylog/LogLive";
    }

    @PostMapping("/checks")
    String check(@PathVariable UUID id) {
        checks.check(new LogEntryId(id));
        return back(id);
    }

    @PostMapping("/questions")
    String question(@PathVariable UUID id, @RequestParam String question) {
        checks.question(new LogEntryId(id), question);
        return back(id);
    }

    @PostMapping("/answers")
    String answer(@PathVariable UUID id, @RequestParam String answer) {
        checks.answer(new LogEntryId(id), answer);
        return back(id);
    }

    @PostMapping("/corrections")
    String correct(@PathVariable UUID id, @RequestParam String text, @RequestParam(defaultValue = "") String reason) {
        log.write(new NewLogEntry(
                LogEntryKind.CORRECTION.code(),
                text,
                clock.instant(),
                List.of(),
                null,
                null,
                new LogEntryId(id),
                reason));
        return "redirect:/duty/log";
    }

    private String back(UUID id) {
        return "redirect:/duty/log?" + span(id, false).parameter();
    }

    private LogSpan span(UUID id, boolean byDay) {
        var line = query.of(new LogEntryId(id)).orElseThrow(NotFoundException::new);
        return byDay ? logs.span(line.moment().day(), null) : logs.span(null, line.shiftId());
    }
}
