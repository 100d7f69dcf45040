package org.dangzhi.operations.planning;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.UUID;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.planning.page.DraftListPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of the drafts: the list, and the form of a new one. */
@Controller
@RequestMapping("/duty/plan")
@RequiresPermission(PlanningModule.PLAN)
class DraftListController {

    private static final int USUAL_SECONDS = 20;

    private final DraftCommands planning;
    private final DraftRepository drafts;
    private final RosterMembers members;
    private final WorkingDays calendar;
    private final DutyTabs tabs;
    private final PlanningTabs parts;
    private final DraftListPages pages;
    private final Texts texts;
    private final TimeWords times;

    DraftListController(
            DraftCommands planning,
            DraftRepository drafts,
            RosterMembers members,
            WorkingDays calendar,
            DutyTabs tabs,
            PlanningTabs parts,
            DraftListPages pages,
            Texts texts,
            TimeWords times) {
        this.planning = planning;
        this.drafts = drafts;
        this.members = members;
        this.calendar = calendar;
        this.tabs = tabs;
        this.parts = parts;
        this.pages = pages;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping
    String list(Model model) {
        var from = nextQuarter(times.today());
        var to = from.plusMonths(3).minusDays(1);
        model.addAttribute(
                "page",
                new DraftListPage(
                        tabs.all(),
                        parts.all(),
                        pages.of(drafts.findTop50ByOrderByNumberDesc()),
                        from.toString(),
                        to.toString(),
                        Integer.toString(USUAL_SECONDS),
                        standing(from, to),
                        calendar.published(to.getYear())
                                ? ""
                                : texts.t("duty.roster.unpublished", Integer.toString(to.getYear()))));
        return "planning/DraftListPage";
    }

    @PostMapping("/drafts")
    String begin(@RequestParam LocalDate from, @RequestParam LocalDate to, @RequestParam int seconds) {
        return "redirect:" + planning.begin(from, to, seconds).address();
    }

    @PostMapping("/drafts/{id}/drop")
    String drop(@PathVariable UUID id) {
        planning.drop(new DraftId(id));
        return "redirect:/duty/plan";
    }

    private static LocalDate nextQuarter(LocalDate today) {
        return today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
    }

    private String standing(LocalDate from, LocalDate to) {
        var all = members.between(from, to);
        if (all.isEmpty()) return "";
        var counts = new ArrayList<String>();
        for (var part : RosterPart.values()) {
            long count = all.stream().filter(place -> place.part() == part).count();
            if (count > 0) counts.add(texts.t(part.word()) + " " + count);
        }
        return String.join(texts.t("duty.and"), counts);
    }
}
