package org.dangzhi.operations.planning.swaps;

import java.util.UUID;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.swaps.Swap.ShiftPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Swaps (调班). */
@Controller
@RequestMapping("/duty/swaps")
@RequiresPermission(PlanningModule.WISH)
class SwapController {

    private static final String HERE = "redirect:/duty/swaps";
    private static final int LONGEST_REASON = 200;

    private final Swaps swaps;
    private final SwapPages pages;
    private final People people;
    private final CurrentPermissions permissions;

    SwapController(Swaps swaps, SwapPages pages, People people, CurrentPermissions permissions) {
        this.swaps = swaps;
        this.pages = pages;
        this.people = people;
        this.permissions = permissions;
    }

    /** @param whose for whom it is asked; who does not plan asks for themselves */
    @GetMapping
    String list(@RequestParam(name = "for", required = false) @Nullable UUID whose, Model model) {
        var person = whose == null || !permissions.may(PlanningModule.PLAN)
                ? people.me()
                : people.known(new PersonId(whose)).id();
        model.addAttribute("page", pages.page(person));
        return "planning/SwapsPage";
    }

    /**
     * @param seat {@code <shift>_<post>}
     * @param to {@code <person>}, or with what comes back {@code <person>_<shift>_<post>}
     */
    @PostMapping
    String ask(@RequestParam String seat, @RequestParam String to, @RequestParam(defaultValue = "") String reason) {
        if (seat.isBlank()) throw RosterRefused.blank("seat");
        if (to.isBlank()) throw RosterRefused.blank("to");
        if (reason.length() > LONGEST_REASON)
            throw RosterRefused.longNote(reason.length(), LONGEST_REASON).at("reason");
        int end = to.indexOf('_');
        var person = end < 0 ? to : to.substring(0, end);
        swaps.ask(seat(seat), new PersonId(id(person)), end < 0 ? null : seat(to.substring(end + 1)), reason.strip());
        return HERE;
    }

    @PostMapping("/{id}/accept")
    String accept(@PathVariable UUID id) {
        swaps.accept(new SwapId(id));
        return HERE;
    }

    @PostMapping("/{id}/decline")
    String decline(@PathVariable UUID id) {
        swaps.decline(new SwapId(id));
        return HERE;
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable UUID id) {
        swaps.withdraw(new SwapId(id));
        return HERE;
    }

    @PostMapping("/{id}/confirm")
    @RequiresPermission(PlanningModule.PLAN)
    String confirm(@PathVariable UUID id) {
        swaps.confirm(new SwapId(id));
        return HERE;
    }

    @PostMapping("/{id}/refuse")
    @RequiresPermission(PlanningModule.PLAN)
    String refuse(@PathVariable UUID id) {
        swaps.refuse(new SwapId(id));
        return HERE;
    }

    private static ShiftPlace seat(String written) {
        var parts = written.split("_", -1);
        try {
            return new ShiftPlace(new ShiftId(id(parts[0])), DutyPost.valueOf(parts[parts.length - 1]));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
