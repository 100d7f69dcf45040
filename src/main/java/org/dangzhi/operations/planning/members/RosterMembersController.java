package org.dangzhi.operations.planning.members;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.RosterRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who stands on the roster. */
@Controller
@RequestMapping("/duty/plan/people")
@RequiresPermission(PlanningModule.PLAN)
class RosterMembersController {

    private static final String HERE = "redirect:/duty/plan/people";
    private static final int MOST_SKILLS = 12;

    private final RosterMembers members;
    private final RosterMemberPages pages;

    RosterMembersController(RosterMembers members, RosterMemberPages pages) {
        this.members = members;
        this.pages = pages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", pages.list());
        return "planning/RosterMembersPage";
    }

    @PostMapping
    String add(
            @RequestParam @Nullable UUID person,
            @RequestParam RosterPart part,
            @RequestParam(defaultValue = "false") boolean novice,
            @RequestParam(defaultValue = "") String skills,
            @RequestParam(required = false) @Nullable List<Integer> off,
            @RequestParam LocalDate from) {
        if (person == null) throw RosterRefused.blank("person");
        members.add(new PersonId(person), part, novice, skills(skills), days(off), from);
        return HERE;
    }

    /** Whoever is in the shifts already. */
    @PostMapping("/from-shifts")
    String takeFromShifts() {
        members.takeFromShifts();
        return HERE;
    }

    /** Whoever has a role that keeps duty. */
    @PostMapping("/from-roles")
    String takeFromRoles() {
        members.takeFromRoles();
        return HERE;
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.of(members.known(id)));
        return "planning/RosterMemberPage";
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean novice,
            @RequestParam(defaultValue = "") String skills,
            @RequestParam(required = false) @Nullable List<Integer> off) {
        members.change(id, novice, skills(skills), days(off));
        return HERE;
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, @RequestParam LocalDate last) {
        members.end(id, last);
        return HERE;
    }

    /** Typed with commas between them, Chinese ones too. */
    private static List<String> skills(String typed) {
        var skills = Stream.of(typed.split("[,，、;；]"))
                .map(String::strip)
                .filter(skill -> !skill.isEmpty())
                .distinct()
                .toList();
        if (skills.size() > MOST_SKILLS
                || skills.stream().anyMatch(skill -> skill.length() > RosterMember.LONGEST_SKILL))
            throw RosterRefused.longSkill("skills", RosterMember.LONGEST_SKILL, MOST_SKILLS);
        return skills;
    }

    private static Set<DayOfWeek> days(@Nullable List<Integer> numbers) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        if (numbers != null)
            numbers.stream().filter(n -> n >= 1 && n <= 7).map(DayOfWeek::of).forEach(days::add);
        return days;
    }
}
