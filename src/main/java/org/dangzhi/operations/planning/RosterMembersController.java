package org.dangzhi.operations.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.planning.page.RosterMemberPage;
import org.dangzhi.operations.planning.page.RosterMembersPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of who stands on the roster. */
@Controller
@RequestMapping("/duty/plan/people")
@RequiresPermission(PlanningModule.PLAN)
class RosterMembersController {

    private static final String HERE = "redirect:/duty/plan/people";
    private static final int MOST_SKILLS = 12;

    private final RosterMembers members;
    private final People people;
    private final DutyTabs tabs;
    private final PlanningTabs parts;
    private final Texts texts;
    private final TimeWords times;

    RosterMembersController(
            RosterMembers members, People people, DutyTabs tabs, PlanningTabs parts, Texts texts, TimeWords times) {
        this.members = members;
        this.people = people;
        this.tabs = tabs;
        this.parts = parts;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping
    String list(Model model) {
        var today = times.today();
        var standing = members.between(today, today.plusYears(1));
        var names = people.names(standing.stream().map(RosterMember::person).toList());
        model.addAttribute(
                "page",
                new RosterMembersPage(
                        tabs.all(),
                        parts.all(),
                        standing.stream()
                                .map(place -> {
                                    var name = names.get(place.person());
                                    return new RosterMembersPage.Row(
                                            place.id().toString(),
                                            name == null ? "" : name.name(),
                                            name == null ? "" : name.post(),
                                            texts.t(place.part().word()),
                                            place.novice(),
                                            String.join(texts.t("duty.and"), place.skills()),
                                            words(place.offDays()),
                                            times.day(place.from()),
                                            place.to() == null ? "" : times.day(place.to()));
                                })
                                .toList(),
                        Stream.of(RosterPart.values())
                                .map(part -> new SelectOption(part.name(), texts.t(part.word())))
                                .toList(),
                        weekdays(),
                        members.skills(),
                        today.toString()));
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

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        var place = members.known(id);
        var name = people.name(place.person());
        model.addAttribute(
                "page",
                new RosterMemberPage(
                        tabs.all(),
                        parts.all(),
                        id.toString(),
                        name.name() + " " + name.post(),
                        texts.t(place.part().word()),
                        String.join(texts.t("duty.and"), place.skills()),
                        members.skills(),
                        weekdays(),
                        place.offDays().stream()
                                .map(day -> Integer.toString(day.getValue()))
                                .toList(),
                        place.novice()));
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
        if (skills.size() > MOST_SKILLS || skills.stream().anyMatch(skill -> skill.length() > Requirements.LONGEST))
            throw RosterRefused.longSkill("skills", Requirements.LONGEST, MOST_SKILLS);
        return skills;
    }

    private static List<SelectOption> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new SelectOption(Integer.toString(day.getValue()), word(day)))
                .toList();
    }

    private static Set<DayOfWeek> days(@Nullable List<Integer> numbers) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        if (numbers != null)
            numbers.stream().filter(n -> n >= 1 && n <= 7).map(DayOfWeek::of).forEach(days::add);
        return days;
    }

    private String words(Set<DayOfWeek> days) {
        return String.join(
                texts.t("duty.and"),
                days.stream().sorted().map(RosterMembersController::word).toList());
    }

    private static String word(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Texts.locale());
    }
}
