package org.dangzhi.operations.planning;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.planning.page.RepairPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody cannot come: what is the smallest change. */
@Controller
@RequestMapping("/duty/plan/repair")
@RequiresPermission(PlanningModule.PLAN)
class RepairController {

    /** Days after the absence in which others may be moved, too. */
    private static final int AFTER = 7;

    private static final int SECONDS = 15;

    private final Wishes wishes;
    private final DraftCommands planning;
    private final DraftRepository drafts;
    private final DraftListPages pages;
    private final DutyTabs tabs;
    private final PlanningTabs parts;
    private final Texts texts;
    private final TimeWords times;

    RepairController(
            Wishes wishes,
            DraftCommands planning,
            DraftRepository drafts,
            DraftListPages pages,
            DutyTabs tabs,
            PlanningTabs parts,
            Texts texts,
            TimeWords times) {
        this.wishes = wishes;
        this.planning = planning;
        this.drafts = drafts;
        this.pages = pages;
        this.tabs = tabs;
        this.parts = parts;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute(
                "page",
                new RepairPage(
                        tabs.all(),
                        parts.all(),
                        SelectOption.of(
                                Stream.of(Wish.Kind.ILL, Wish.Kind.LEAVE, Wish.Kind.TRAVEL),
                                sort -> texts.t(sort.word())),
                        times.today().toString(),
                        pages.of(drafts.findTop50ByOrderByNumberDesc().stream()
                                .filter(Draft::repair)
                                .toList())));
        return "planning/RepairPage";
    }

    @PostMapping
    @Transactional
    public String begin(
            @RequestParam @Nullable UUID person,
            @RequestParam Wish.Kind sort,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        if (person == null) throw RosterRefused.blank("person");
        var absentee = new PersonId(person);
        wishes.add(Wishes.absence(absentee, sort.absence() ? sort : Wish.Kind.ILL, from, to, ""));
        return "redirect:"
                + planning.repair(absentee, from, to.plusDays(AFTER), SECONDS).address();
    }
}
