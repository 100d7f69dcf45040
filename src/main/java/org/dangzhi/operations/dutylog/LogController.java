package org.dangzhi.operations.dutylog;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.dutylog.LogQuery.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The log by day, found by words, written, taken away. */
@Controller
@RequestMapping("/duty/log")
@RequiresPermission(DutyLogModule.READ)
class LogController {

    /**
     * What a form sends.
     *
     * @param kind empty to be guessed from the words
     * @param happened as {@code datetime-local}; empty for now
     */
    record EntryForm(
            @NotBlank String text,
            @Nullable String kind,
            @Nullable String happened,
            @Nullable UUID person1,
            @Nullable UUID person2,
            @Nullable UUID person3) {

        List<PersonId> people() {
            return Stream.of(person1, person2, person3)
                    .filter(Objects::nonNull)
                    .map(PersonId::new)
                    .toList();
        }
    }

    private final LogPages pages;
    private final LogPrintout printout;
    private final LogCommands log;
    private final LogEntryKinds kinds;
    private final LogPhrases phrases;
    private final DayDetails details;
    private final AuditTrail trail;
    private final TimeWords times;
    private final Clock clock;

    LogController(
            LogPages pages,
            LogPrintout printout,
            LogCommands log,
            LogEntryKinds kinds,
            LogPhrases phrases,
            DayDetails details,
            AuditTrail trail,
            TimeWords times,
            Clock clock) {
        this.pages = pages;
        this.printout = printout;
        this.log = log;
        this.kinds = kinds;
        this.phrases = phrases;
        this.details = details;
        this.trail = trail;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping
    String day(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "ALL") Part part,
            Model model) {
        model.addAttribute("page", pages.day(pages.past(day == null ? times.today() : day), part));
        return "dutylog/LogPage";
    }

    /** The part of a day that changes while it is open. */
    @GetMapping("/live")
    String live(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "ALL") Part part,
            Model model) {
        model.addAttribute("live", pages.live(pages.past(day), part));
        return "dutylog/LogLive";
    }

    @HxRequest
    @GetMapping("/new")
    @RequiresPermission(DutyLogModule.WRITE)
    String dialog(@RequestParam(defaultValue = "") String text, Model model) {
        form(text, model);
        return "dutylog/LogDialog";
    }

    @GetMapping("/new")
    @RequiresPermission(DutyLogModule.WRITE)
    String form(@RequestParam(defaultValue = "") String text, Model model) {
        model.addAttribute("kinds", pages.kinds());
        model.addAttribute("text", text);
        model.addAttribute("phrases", phrases.lines());
        return "dutylog/LogFormPage";
    }

    @GetMapping("/search")
    String search(@Valid LogFilter search, Model model) {
        model.addAttribute("page", pages.found(search));
        return "dutylog/LogSearchPage";
    }

    @GetMapping("/export")
    @RequiresPermission(DutyLogModule.EXPORT)
    ResponseEntity<Resource> export(@Valid LogFilter search) {
        trail.note("dutylog.exported", "log", Map.of("asked", search.address("", null)));
        return printout.export(search);
    }

    @GetMapping("/{day}/word")
    ResponseEntity<Resource> word(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        return printout.of(pages.past(day)).word();
    }

    @GetMapping("/{day}/pdf")
    ResponseEntity<Resource> pdf(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        return printout.of(pages.past(day)).pdf();
    }

    /** From the line above the list, with Enter. */
    @HxRequest
    @PostMapping("/quick")
    @RequiresPermission(DutyLogModule.WRITE)
    String quickly(@Valid EntryForm form, Model model) {
        log.write(entry(form));
        return live(times.today(), Part.ALL, model);
    }

    @PostMapping("/quick")
    @RequiresPermission(DutyLogModule.WRITE)
    String quick(@Valid EntryForm form) {
        log.write(entry(form));
        return "redirect:/duty/log";
    }

    @PostMapping("/entries")
    @RequiresPermission(DutyLogModule.WRITE)
    String write(@Valid EntryForm form, @RequestParam(required = false) List<MultipartFile> files) {
        log.write(entry(form), files == null ? List.of() : files);
        return "redirect:/duty/log";
    }

    @PostMapping("/{day}/weather")
    @RequiresPermission(DutyLogModule.WRITE)
    String weather(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day, @RequestParam String weather) {
        details.noteWeather(pages.past(day), weather);
        return "redirect:/duty/log?day=" + day;
    }

    private NewLogEntry entry(EntryForm form) {
        var kind = form.kind() == null || form.kind().isBlank() ? kinds.guess(form.text()) : form.kind();
        return NewLogEntry.of(kind, form.text(), happened(form.happened()), form.people());
    }

    private Instant happened(@Nullable String typed) {
        return typed == null || typed.isBlank() ? clock.instant() : times.parse(typed, "happened");
    }
}
