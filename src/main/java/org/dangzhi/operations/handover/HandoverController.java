package org.dangzhi.operations.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.dangzhi.foundation.forms.Paper;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.handover.page.HandoverListPage;
import org.dangzhi.operations.handover.page.HandoverPage;
import org.dangzhi.operations.handover.page.HandoverRow;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The running handover, earlier ones, and the paper of each. */
@Controller
class HandoverController {

    record Noted(
            @NotBlank String source,
            @NotNull UUID subject,
            @Size(max = 300) @Nullable String nextStep,
            @Size(max = 500) @Nullable String note,
            @Nullable UUID taker) {}

    record Completed(
            @Size(max = 2000) @Nullable String special,
            @Size(max = 2000) @Nullable String whereabouts) {}

    record Found(
            @NotNull UUID thing,
            @NotNull Boolean sound,
            @Size(max = 200) @Nullable String note) {}

    record Signed(
            @NotNull Part part, @NotBlank @Size(max = 200) String password) {}

    private final Handovers handovers;
    private final HandoverBook book;
    private final HandoverScreens screens;
    private final HandoverQuery query;
    private final HandoverPaper paper;
    private final OnDuty onDuty;
    private final Shifts shifts;
    private final DutyTabs tabs;
    private final Times times;

    HandoverController(
            Handovers handovers,
            HandoverBook book,
            HandoverScreens screens,
            HandoverQuery query,
            HandoverPaper paper,
            OnDuty onDuty,
            Shifts shifts,
            DutyTabs tabs,
            Times times) {
        this.handovers = handovers;
        this.book = book;
        this.screens = screens;
        this.query = query;
        this.paper = paper;
        this.onDuty = onDuty;
        this.shifts = shifts;
        this.tabs = tabs;
        this.times = times;
    }

    /** The handover of the shift on duty; a page that says so when no shift was taken. */
    @Needs(HandoverConfiguration.READ)
    @GetMapping("/handover")
    String now(Model model) {
        var crew = onDuty.now().filter(shift -> shift.takenAt() != null);
        var handover = crew.flatMap(shift -> book.findByLeaving(shift.shift()));
        model.addAttribute("tabs", tabs.all());
        if (crew.isEmpty() || handover.isEmpty()) return "handover/NoHandoverPage";
        model.addAttribute("page", screens.page(handover.get(), crew.get(), handovers.next(handover.get())));
        return "handover/HandoverPage";
    }

    @Needs(HandoverConfiguration.READ)
    @GetMapping("/handover/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("tabs", tabs.all());
        model.addAttribute("page", page(new HandoverId(id)));
        return "handover/HandoverPage";
    }

    @Needs(HandoverConfiguration.READ)
    @GetMapping("/handover/past")
    String past(@RequestParam(defaultValue = "") String after, Model model) {
        var lines = query.lines(key(after));
        boolean more = lines.size() > HandoverQuery.PAGE;
        var shown = more ? lines.subList(0, HandoverQuery.PAGE) : lines;
        model.addAttribute("tabs", tabs.all());
        model.addAttribute(
                "page",
                new HandoverListPage(
                        shown.stream().map(this::row).toList(),
                        after.isEmpty() ? "" : "/handover/past",
                        more ? "/handover/past?after=" + shown.getLast().dueAt() : ""));
        return "handover/HandoverListPage";
    }

    @Needs(HandoverConfiguration.WRITE)
    @PostMapping("/handover/{id}/text")
    String write(@PathVariable UUID id) {
        handovers.write(new HandoverId(id));
        return back(id);
    }

    @Needs(HandoverConfiguration.WRITE)
    @PostMapping("/handover/{id}/notes")
    String complete(@PathVariable UUID id, @Valid Completed completed) {
        handovers.complete(new HandoverId(id), text(completed.special()), text(completed.whereabouts()));
        return back(id);
    }

    @Needs(HandoverConfiguration.WRITE)
    @PostMapping("/handover/{id}/lines")
    String annotate(@PathVariable UUID id, @Valid Noted noted) {
        var taker = noted.taker();
        handovers.annotate(
                new HandoverId(id),
                noted.source(),
                noted.subject(),
                text(noted.nextStep()),
                text(noted.note()),
                taker == null ? null : new PersonId(taker));
        return back(id);
    }

    @Needs(HandoverConfiguration.WRITE)
    @PostMapping("/handover/{id}/things")
    String found(@PathVariable UUID id, @Valid Found found) {
        handovers.found(new HandoverId(id), found.thing(), found.sound(), text(found.note()));
        return back(id);
    }

    @Needs(HandoverConfiguration.WRITE)
    @PostMapping("/handover/{id}/signatures")
    String sign(@PathVariable UUID id, @Valid Signed signed) {
        handovers.sign(new HandoverId(id), signed.part(), signed.password());
        return back(id);
    }

    @Needs(HandoverConfiguration.READ)
    @GetMapping("/handover/{id}/form.pdf")
    ResponseEntity<Resource> pdf(@PathVariable UUID id) {
        return paper(new HandoverId(id)).pdf();
    }

    @Needs(HandoverConfiguration.READ)
    @GetMapping("/handover/{id}/form.docx")
    ResponseEntity<Resource> word(@PathVariable UUID id) {
        return paper(new HandoverId(id)).word();
    }

    private Paper paper(HandoverId id) {
        var handover = handovers.known(id);
        return paper.of(page(id), shifts.known(handover.leaving()), handovers.next(handover));
    }

    private HandoverPage page(HandoverId id) {
        var handover = handovers.known(id);
        return screens.page(handover, shifts.known(handover.leaving()), handovers.next(handover));
    }

    private HandoverRow row(HandoverQuery.Line line) {
        return new HandoverRow(
                "/handover/" + line.id(),
                line.number(),
                times.at(line.dueAt()),
                line.names(),
                line.signed() + " / " + Part.values().length,
                line.closedAt() != null);
    }

    private static @Nullable Instant key(String after) {
        try {
            return after.isEmpty() ? null : Instant.parse(after);
        } catch (DateTimeParseException e) {
            return null; // a key nobody gave out begins at the front
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static String back(UUID id) {
        return "redirect:/handover/" + id;
    }
}
