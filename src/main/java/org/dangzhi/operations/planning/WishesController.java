package org.dangzhi.operations.planning;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.page.WishesPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Wishes and absences: everybody's own, and those of others for who plans. */
@Controller
@RequestMapping("/duty/wishes")
@RequiresPermission(PlanningModule.WISH)
class WishesController {

    private static final int LONGEST_NOTE = 200;

    private final Wishes wishes;
    private final People people;
    private final ShiftPlan plan;
    private final DutyTabs tabs;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    WishesController(
            Wishes wishes,
            People people,
            ShiftPlan plan,
            DutyTabs tabs,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times) {
        this.wishes = wishes;
        this.people = people;
        this.plan = plan;
        this.tabs = tabs;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping
    String list(Model model) {
        boolean forOthers = permissions.may(PlanningModule.PLAN);
        var me = people.me();
        var today = times.today();
        var shown = wishes.between(today, today.plusYears(1)).stream()
                .filter(wish -> forOthers || wish.person().equals(me))
                .toList();
        var names = people.names(Stream.concat(shown.stream().map(Wish::person), Stream.of(me))
                .distinct()
                .toList());
        var kinds = plan.kinds();
        model.addAttribute(
                "page",
                new WishesPage(
                        tabs.all(),
                        shown.stream()
                                .map(wish -> new WishesPage.Row(
                                        wish.id().toString(),
                                        names.get(wish.person()) == null
                                                ? ""
                                                : names.get(wish.person()).shown(),
                                        texts.t(wish.sort().word()),
                                        wish.sort().absence() ? "warn" : wish.sort() == Wish.Kind.WANT ? "go" : "",
                                        times.days(wish.from(), wish.to()),
                                        kinds.stream()
                                                .filter(kind -> kind.id().equals(wish.kind()))
                                                .map(ShiftPlan.Kind::name)
                                                .findFirst()
                                                .orElse(""),
                                        wish.strong() && !wish.sort().absence(),
                                        wish.note()))
                                .toList(),
                        Stream.of(Wish.Kind.values())
                                .map(sort -> new SelectOption(sort.name(), texts.t(sort.word())))
                                .toList(),
                        Stream.concat(
                                        Stream.of(new SelectOption("", texts.t("planning.wish.anyShift"))),
                                        kinds.stream()
                                                .map(kind -> new SelectOption(
                                                        kind.id().id().toString(), kind.name())))
                                .toList(),
                        me.id().toString(),
                        names.get(me) == null ? "" : names.get(me).shown(),
                        today.toString(),
                        forOthers));
        return "planning/WishesPage";
    }

    @PostMapping
    String add(
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam Wish.Kind sort,
            @RequestParam LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID kind,
            @RequestParam(defaultValue = "false") boolean strong,
            @RequestParam(defaultValue = "") String note) {
        if (note.length() > LONGEST_NOTE) throw RosterRefused.longNote(note.length(), LONGEST_NOTE);
        wishes.add(new Wish(
                TimeOrderedIds.next(),
                person == null ? people.me() : new PersonId(person),
                sort,
                from,
                to == null ? from : to,
                kind == null ? null : new ShiftKindId(kind),
                strong,
                note.strip()));
        return "redirect:/duty/wishes";
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable UUID id) {
        wishes.withdraw(id);
        return "redirect:/duty/wishes";
    }
}
