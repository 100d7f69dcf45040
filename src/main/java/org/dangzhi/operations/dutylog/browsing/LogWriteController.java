package org.dangzhi.operations.dutylog.browsing;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.NewLogEntry;
import org.dangzhi.operations.dutylog.browsing.LogQuery.Part;
import org.dangzhi.operations.dutylog.kinds.LogEntryKinds;
import org.dangzhi.operations.dutylog.writing.DayDetails;
import org.dangzhi.operations.dutylog.writing.LogCommands;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Controller of what is written into the log: its entries and the day's weather. */
@Controller
@RequestMapping("/duty/log")
@RequiresPermission(DutyLogModule.WRITE)
class LogWriteController {

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
    private final LogLivePages live;
    private final LogFormPages forms;
    private final LogCommands log;
    private final LogEntryKinds kinds;
    private final DayDetails details;
    private final TimeWords times;
    private final Clock clock;

    LogWriteController(
            LogPages pages,
            LogLivePages live,
            LogFormPages forms,
            LogCommands log,
            LogEntryKinds kinds,
            DayDetails details,
            TimeWords times,
            Clock clock) {
        this.pages = pages;
        this.live = live;
        this.forms = forms;
        this.log = log;
        this.kinds = kinds;
        this.details = details;
        this.times = times;
        this.clock = clock;
    }

    @HxRequest
    @GetMapping("/new")
    String dialog(@RequestParam(defaultValue = "") String text, Model model) {
        model.addAttribute("page", forms.form(text));
        return "dutylog/LogDialog";
    }

    @GetMapping("/new")
    String form(@RequestParam(defaultValue = "") String text, Model model) {
        model.addAttribute("page", forms.form(text));
        return "dutylog/LogFormPage";
    }

    /** From the line above the list, with Enter. */
    @HxRequest
    @PostMapping("/quick")
    String quickly(@Valid EntryForm form, Model model) {
        log.write(entry(form));
        model.addAttribute("live", live.live(pages.now(), Part.ALL));
        return "dutylog/LogLive";
    }

    @PostMapping("/quick")
    String quick(@Valid EntryForm form) {
        log.write(entry(form));
        return "redirect:/duty/log";
    }

    @PostMapping("/entries")
    String write(@Valid EntryForm form, @RequestParam(required = false) List<MultipartFile> files) {
        log.write(entry(form), files == null ? List.of() : files);
        return "redirect:/duty/log";
    }

    @PostMapping("/{day}/weather")
    String weather(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day, @RequestParam String weather) {
        details.noteWeather(pages.past(day), weather);
        return "redirect:" + pages.byShift(day);
    }

    private NewLogEntry entry(EntryForm form) {
        var kind = form.kind() == null || form.kind().isBlank() ? kinds.guess(form.text()) : form.kind();
        var typed = form.happened();
        if (typed != null && !typed.isBlank())
            return NewLogEntry.of(kind, form.text(), times.parseGone(typed, "happened"), form.people());
        var began = LeadingTime.of(form.text(), clock.instant(), times);
        return NewLogEntry.of(kind, began.text(), began.happened(), form.people());
    }
}
