package org.dangzhi.operations.planning;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
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
@Needs(RosterAccess.PLAN)
class RepairController {

    /** Days after the absence in which others may be moved, too. */
    private static final int AFTER = 7;

    private static final int SECONDS = 15;

    private final Wishes wishes;
    private final Planning planning;
    private final Drafts drafts;
    private final PlanRows rows;
    private final DutyTabs tabs;
    private final PlanTabs parts;
    private final Texts texts;
    private final Times times;

    RepairController(
            Wishes wishes,
            Planning planning,
            Drafts drafts,
            PlanRows rows,
            DutyTabs tabs,
            PlanTabs parts,
            Texts texts,
            Times times) {
        this.wishes = wishes;
        this.planning = planning;
        this.drafts = drafts;
        this.rows = rows;
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
                        Stream.of(Wish.Sort.ILL, Wish.Sort.LEAVE, Wish.Sort.TRAVEL)
                                .map(sort -> new Choice(sort.name(), texts.t(sort.word())))
                                .toList(),
                        times.today().toString(),
                        rows.of(drafts.newest().stream()
                                .filter(draft -> draft.ill() != null)
                                .toList())));
        return "planning/RepairPage";
    }

    @PostMapping
    @Transactional
    public String begin(
            @RequestParam @Nullable UUID person,
            @RequestParam Wish.Sort sort,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        if (person == null) throw RosterRefused.blank("person");
        var ill = new PersonId(person);
        wishes.add(Wishes.absence(ill, sort.absence() ? sort : Wish.Sort.ILL, from, to, ""));
        return "redirect:/duty/plan/drafts/" + planning.repair(ill, from, to.plusDays(AFTER), SECONDS);
    }
}
