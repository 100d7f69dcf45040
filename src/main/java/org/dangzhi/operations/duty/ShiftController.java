package org.dangzhi.operations.duty;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.page.ShiftPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking a shift and leaving it. */
@Controller
@RequestMapping("/duty")
@RequiresPermission(DutyModule.READ)
class ShiftController {

    private final CrewQuery crews;
    private final ShiftCommands commands;
    private final TakeOverShift taking;
    private final ShiftCards cards;
    private final ArrivalChecklist checklist;
    private final DutyTabs tabs;
    private final People people;
    private final Settings settings;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    ShiftController(
            CrewQuery crews,
            ShiftCommands commands,
            TakeOverShift taking,
            ShiftCards cards,
            ArrivalChecklist checklist,
            DutyTabs tabs,
            People people,
            Settings settings,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.crews = crews;
        this.commands = commands;
        this.taking = taking;
        this.cards = cards;
        this.checklist = checklist;
        this.tabs = tabs;
        this.people = people;
        this.settings = settings;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** Leads to the first tab that the person may open: the log, or who is on duty. */
    @GetMapping
    String first() {
        return "redirect:" + tabs.all().getFirst().address();
    }

    @GetMapping("/shift")
    String shift(Model model) {
        var now = clock.instant();
        var early = settings.minutes(DutySettings.EARLY, DutySettings.EARLY_MINUTES);
        var around = crews.nowAndNext();
        var running = around.stream().findFirst();
        var next = around.stream().skip(1).findFirst();
        var near = crews.between(now, now.plus(early)).stream()
                .filter(crew -> crew.closedAt() == null)
                .toList();
        var left = running.map(crew -> crew.left(now)).orElse(Duration.ZERO);
        long length = running.map(
                        crew -> Duration.between(crew.startsAt(), crew.endsAt()).toMinutes())
                .orElse(1L);
        var me = OfficeContext.actor().person().map(PersonId::new).orElse(null);
        boolean mayTake = permissions.may(DutyModule.TAKE);
        model.addAttribute(
                "page",
                new ShiftPage(
                        tabs.all(),
                        running.map(cards::card).orElse(null),
                        next.map(cards::card).orElse(null),
                        running.map(crew -> crew.endsAt().toString()).orElse(""),
                        Long.toString(left.abs().toHours()),
                        Long.toString(left.abs().toMinutesPart()),
                        left.isNegative(),
                        Math.clamp(length - left.toMinutes(), 0, length),
                        length,
                        mayTake ? arrivals(near, me) : List.of(),
                        mayTake ? leaving(running, me) : null,
                        waiting(next, me, early),
                        checklist.lines(),
                        near.stream()
                                .map(crew -> new SelectOption(crew.shift().id().toString(), shown(crew)))
                                .toList(),
                        Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY)
                                .map(post -> new SelectOption(post.name(), texts.t(post.word())))
                                .toList(),
                        mayTake));
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

    private List<ShiftPage.Act> arrivals(List<Crew> near, @Nullable PersonId me) {
        var acts = new ArrayList<ShiftPage.Act>();
        for (var crew : near)
            for (var post : List.of(DutyPost.PRIMARY, DutyPost.SECONDARY))
                crew.in(post)
                        .filter(member -> member.person().equals(me) && member.signedInAt() == null)
                        .ifPresent(member -> acts.add(act(crew, post)));
        return acts;
    }

    private ShiftPage.@Nullable Act leaving(Optional<Crew> running, @Nullable PersonId me) {
        for (var post : List.of(DutyPost.PRIMARY, DutyPost.SECONDARY)) {
            var there = running.flatMap(crew -> crew.in(post))
                    .filter(member -> member.person().equals(me))
                    .filter(member -> member.signedInAt() != null && member.signedOutAt() == null);
            if (there.isPresent()) return running.map(crew -> act(crew, post)).orElse(null);
        }
        return null;
    }

    /** From when the person may sign in for their next shift; empty when it is not theirs. */
    private String waiting(Optional<Crew> next, @Nullable PersonId me, Duration early) {
        return next.filter(crew -> me != null && crew.keeps(me))
                .map(crew -> crew.startsAt().minus(early))
                .filter(from -> from.isAfter(clock.instant()))
                .map(from -> texts.t("duty.shift.from", times.at(from)))
                .orElse("");
    }

    private ShiftPage.Act act(Crew crew, DutyPost post) {
        return new ShiftPage.Act(crew.shift().id().toString(), shown(crew), texts.t(post.word()));
    }

    private String shown(Crew crew) {
        return times.day(crew.day()) + " " + crew.name() + " " + cards.hours(crew);
    }
}
