package org.dangzhi.operations.handover;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.forms.FormDocument;
import org.dangzhi.foundation.web.Cursor;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.handover.page.HandoverListPage;
import org.dangzhi.operations.handover.page.HandoverRow;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The running handover, earlier ones, and the paper of each. */
@Controller
@RequiresPermission(HandoverModule.READ)
class HandoverController {

    private static final Duration GAP = Duration.ofHours(2); // beyond it a shift ends without a handover

    private final ShiftChanges changes;
    private final HandoverPages pages;
    private final HandoverQuery query;
    private final HandoverPrintout printout;
    private final OnDuty onDuty;
    private final DutyTabs tabs;
    private final TimeWords times;

    HandoverController(
            ShiftChanges changes,
            HandoverPages pages,
            HandoverQuery query,
            HandoverPrintout printout,
            OnDuty onDuty,
            DutyTabs tabs,
            TimeWords times) {
        this.changes = changes;
        this.pages = pages;
        this.query = query;
        this.printout = printout;
        this.onDuty = onDuty;
        this.tabs = tabs;
        this.times = times;
    }

    /**
     * The handover that is to be signed next: of the shift before, as long as it lacks a signature, then of the shift on
     * duty; a page that says so when no shift was taken.
     */
    @GetMapping("/handover")
    String now(Model model) {
        var open = onDuty.nowAndNext().stream()
                .findFirst()
                .filter(shift -> shift.takenAt() != null)
                .map(this::open)
                .orElse(List.of());
        model.addAttribute("tabs", tabs.all());
        if (open.isEmpty()) return "handover/NoHandoverPage";
        show(open.getFirst(), open.size() > 1 ? address(open.get(1)) : "", model);
        return "handover/HandoverPage";
    }

    @GetMapping("/handover/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("tabs", tabs.all());
        show(known(id), "", model);
        return "handover/HandoverPage";
    }

    @GetMapping("/handover/past")
    String past(@RequestParam(defaultValue = "") String after, Model model) {
        var lines = query.lines(Cursor.of(after, 2));
        boolean more = lines.size() > HandoverQuery.PAGE;
        var shown = more ? lines.subList(0, HandoverQuery.PAGE) : lines;
        model.addAttribute("tabs", tabs.all());
        model.addAttribute(
                "page",
                new HandoverListPage(
                        shown.stream().map(this::row).toList(),
                        after.isEmpty() ? "" : "/handover/past",
                        more ? "/handover/past?after=" + shown.getLast().key() : ""));
        return "handover/HandoverListPage";
    }

    @GetMapping("/handover/{id}/form.pdf")
    ResponseEntity<Resource> pdf(@PathVariable UUID id) {
        return paper(id).pdf();
    }

    @GetMapping("/handover/{id}/form.docx")
    ResponseEntity<Resource> word(@PathVariable UUID id) {
        return paper(id).word();
    }

    private List<HandoverWithSignatures> open(Crew running) {
        return query.unsigned(running.startsAt().minus(GAP), running.endsAt());
    }

    private HandoverWithSignatures known(UUID id) {
        return query.one(new HandoverId(id)).orElseThrow(NotFoundException::new);
    }

    private void show(HandoverWithSignatures opened, String other, Model model) {
        model.addAttribute("page", pages.page(opened, changes.of(opened.handover()), other));
    }

    private FormDocument paper(UUID id) {
        var opened = known(id);
        var change = changes.of(opened.handover());
        return printout.of(pages.page(opened, change, ""), change);
    }

    private static String address(HandoverWithSignatures opened) {
        return "/handover/" + opened.handover().id().id();
    }

    private HandoverRow row(HandoverQuery.Line line) {
        return new HandoverRow(
                "/handover/" + line.id(),
                line.number(),
                times.at(line.dueAt()),
                line.names(),
                line.signed() + " / " + SignatureRole.values().length,
                line.closedAt() != null);
    }
}
