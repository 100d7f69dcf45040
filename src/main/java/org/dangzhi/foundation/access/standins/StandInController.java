package org.dangzhi.foundation.access.standins;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.AccessModule;
import org.dangzhi.foundation.access.AccessRefused;
import org.dangzhi.foundation.access.page.StandInsPage;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who takes whose place and when: one's own, and, for the director, everybody's. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class StandInController {

    private final StandInRows standIns;
    private final People people;
    private final CurrentPermissions permissions;
    private final TimeWords times;
    private final Clock clock;

    StandInController(
            StandInRows standIns, People people, CurrentPermissions permissions, TimeWords times, Clock clock) {
        this.standIns = standIns;
        this.people = people;
        this.permissions = permissions;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/me/stand-ins")
    String page(Model model) {
        boolean everybody = permissions.may(AccessModule.STAND_INS);
        var lines = standIns.from(clock.instant(), everybody ? Optional.empty() : Optional.of(people.me()));
        model.addAttribute("page", new StandInsPage(rows(lines), everybody, times.field(clock.instant())));
        return "access/StandInsPage";
    }

    /** @param absent who is away; oneself when it is left out */
    @PostMapping("/me/stand-ins")
    String add(
            @RequestParam(required = false) Optional<UUID> absent,
            @RequestParam UUID standIn,
            @RequestParam String from,
            @RequestParam String until,
            @RequestParam(defaultValue = "") String reason) {
        var away = absent.map(PersonId::new).orElseGet(people::me);
        if (!away.equals(people.me()) && !permissions.may(AccessModule.STAND_INS))
            throw new AccessRefused("access.standin.others").status(403);
        people.known(away);
        people.known(new PersonId(standIn));
        standIns.add(away, new PersonId(standIn), times.parse(from, "from"), times.parse(until, "until"), reason);
        return "redirect:/me/stand-ins";
    }

    @PostMapping("/me/stand-ins/{id}/accept")
    String accept(@PathVariable UUID id) {
        if (!standIns.accept(id, people.me())) throw new NotFoundException();
        return "redirect:/me/stand-ins";
    }

    @PostMapping("/me/stand-ins/{id}/end")
    String end(@PathVariable UUID id) {
        boolean everybody = permissions.may(AccessModule.STAND_INS);
        if (!standIns.end(id, everybody ? Optional.empty() : Optional.of(people.me()), clock.instant()))
            throw new NotFoundException();
        return "redirect:/me/stand-ins";
    }

    private StandInsPage.State state(StandInRows.Line line) {
        if (!line.accepted()) return StandInsPage.State.ASKED;
        return line.from().isAfter(clock.instant()) ? StandInsPage.State.COMING : StandInsPage.State.RUNNING;
    }

    private List<StandInsPage.Row> rows(List<StandInRows.Line> lines) {
        var names = people.names(lines.stream()
                .flatMap(line -> Stream.of(line.absent(), line.standIn()))
                .distinct()
                .toList());
        return lines.stream()
                .map(line -> new StandInsPage.Row(
                        line.id().toString(),
                        PersonName.shownOf(line.absent(), names),
                        PersonName.shownOf(line.standIn(), names),
                        times.at(line.from()),
                        times.at(line.until()),
                        line.reason(),
                        state(line),
                        !line.accepted() && line.standIn().equals(people.me())))
                .toList();
    }
}
