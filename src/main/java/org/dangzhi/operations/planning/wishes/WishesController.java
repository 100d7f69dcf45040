package org.dangzhi.operations.planning.wishes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.RosterRefused;
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
    private final WishPages pages;
    private final People people;

    WishesController(Wishes wishes, WishPages pages, People people) {
        this.wishes = wishes;
        this.pages = pages;
        this.people = people;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable YearMonth month, Model model) {
        model.addAttribute("page", pages.page(month));
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
