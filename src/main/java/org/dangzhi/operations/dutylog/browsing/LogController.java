package org.dangzhi.operations.dutylog.browsing;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.typed.LatestDay;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.browsing.LogQuery.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of the log as it is read: by shift or day, found by words, taken away. */
@Controller
@RequestMapping("/duty/log")
@RequiresPermission(DutyLogModule.READ)
class LogController {

    private final LogPages pages;
    private final LogLivePages live;
    private final LogSearchPages searches;
    private final LogPrintout printout;
    private final LogSheets sheets;
    private final AuditTrail trail;

    LogController(
            LogPages pages,
            LogLivePages live,
            LogSearchPages searches,
            LogPrintout printout,
            LogSheets sheets,
            AuditTrail trail) {
        this.pages = pages;
        this.live = live;
        this.searches = searches;
        this.printout = printout;
        this.sheets = sheets;
        this.trail = trail;
    }

    @GetMapping
    String page(
            @RequestParam(required = false) @LatestDay @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable UUID shift,
            @RequestParam(defaultValue = "ALL") Part part,
            Model model) {
        var page = pages.page(pages.span(day, shift), part);
        model.addAttribute("page", page);
        model.addAttribute("unprintable", printout.unprintable(page.live()));
        return "dutylog/LogPage";
    }

    /** The part of a page that changes while it is open. */
    @GetMapping("/live")
    String live(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable UUID shift,
            @RequestParam(defaultValue = "ALL") Part part,
            Model model) {
        model.addAttribute("live", live.live(pages.span(day, shift), part));
        return "dutylog/LogLive";
    }

    @GetMapping("/search")
    String search(@Valid LogFilter search, Model model) {
        model.addAttribute("page", searches.found(search));
        return "dutylog/LogSearchPage";
    }

    @GetMapping("/export")
    @RequiresPermission(DutyLogModule.EXPORT)
    ResponseEntity<Resource> export(@Valid LogFilter search) {
        trail.note("dutylog.exported", "log", Map.of("asked", search.address("", null)));
        return sheets.export(search);
    }

    @GetMapping("/{day}/word")
    ResponseEntity<Resource> word(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        return printout.of(pages.past(day)).word();
    }

    @GetMapping("/{day}/pdf")
    ResponseEntity<Resource> pdf(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        return printout.of(pages.past(day)).pdf();
    }
}
