package org.dangzhi.operations.duty.shifts;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.Navigations;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.DutyRefused;
import org.dangzhi.operations.duty.ShiftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of taking a shift and leaving it. */
@Controller
@RequestMapping("/duty")
@RequiresPermission(DutyModule.READ)
class ShiftController {

    private final ShiftPages pages;
    private final ShiftCommands commands;
    private final TakeOverShift taking;
    private final Navigations navigations;
    private final People people;

    ShiftController(
            ShiftPages pages, ShiftCommands commands, TakeOverShift taking, Navigations navigations, People people) {
        this.pages = pages;
        this.commands = commands;
        this.taking = taking;
        this.navigations = navigations;
        this.people = people;
    }

    /** Leads to the first tab that the person may open: the log, or who is on duty. */
    @GetMapping
    String first() {
        return "redirect:" + navigations.first(Area.SHIFT);
    }

    @GetMapping("/shift")
    String shift(Model model) {
        model.addAttribute("page", pages.page());
        return "duty/ShiftPage";
    }

    @PostMapping("/shifts/{id}/arrivals")
    @RequiresPermission(DutyModule.TAKE)
    String arrive(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> sound,
            @RequestParam(defaultValue = "") String note) {
        taking.take(new ShiftId(id), people.me(), sound == null ? List.of() : sound, note);
        return "redirect:/duty/shift";
    }

    @PostMapping("/shifts/{id}/departures")
    @RequiresPermission(DutyModule.TAKE)
    String leave(@PathVariable UUID id) {
        commands.signOut(new ShiftId(id), people.me());
        return "redirect:/duty/shift";
    }

    @PostMapping("/substitutes")
    @RequiresPermission(DutyModule.TAKE)
    String substitute(
            @RequestParam UUID shift,
            @RequestParam DutyPost post,
            @RequestParam UUID person,
            @RequestParam UUID leader,
            @RequestParam String reason) {
        if (reason.isBlank()) throw DutyRefused.blank("reason");
        if (reason.length() > 300) throw DutyRefused.tooLong("reason", reason.length(), 300);
        if (!post.atDesk()) throw DutyRefused.blank("post");
        commands.substitute(new ShiftId(shift), post, new PersonId(person), new PersonId(leader), reason);
        return "redirect:/duty/shift";
    }
}
