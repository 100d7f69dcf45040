package org.dangzhi.overview.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.SetupStep;
import org.dangzhi.foundation.web.frame.SetupStep.State;
import org.dangzhi.foundation.web.page.StateLabel;
import org.dangzhi.overview.setup.SetupProgress.Progress;
import org.dangzhi.overview.setup.page.SetupPage;
import org.springframework.stereotype.Component;

/** Presenter of the steps. */
@Component
class SetupPages {

    private final SetupProgress progress;
    private final People people;
    private final CurrentPermissions permissions;
    private final Texts texts;

    SetupPages(SetupProgress progress, People people, CurrentPermissions permissions, Texts texts) {
        this.progress = progress;
        this.people = people;
        this.permissions = permissions;
        this.texts = texts;
    }

    SetupPage page() {
        var now = progress.now();
        var names = people.names(
                now.holders().values().stream().flatMap(List::stream).distinct().toList());
        var numbers = now.steps().stream()
                .collect(Collectors.toMap(SetupStep::id, step -> now.steps().indexOf(step) + 1));
        var steps = now.steps().stream()
                .map(step -> step(step, now, numbers, names))
                .toList();
        var first = now.steps().stream()
                .filter(step -> step.id().equals(SetupStep.FIRST_SHIFT))
                .map(SetupStep::fact)
                .collect(Collectors.joining());
        return new SetupPage(
                steps.size() - (int) now.open().count(),
                first,
                steps.stream()
                        .filter(step -> step.kind().equals("now"))
                        .findFirst()
                        .orElse(null),
                waiting(now, names),
                steps);
    }

    private SetupPage.Step step(
            SetupStep step, Progress now, Map<String, Integer> numbers, Map<PersonId, PersonName> names) {
        var blockers = now.waitsFor(step);
        boolean open = step.state() != State.DONE && blockers.isEmpty();
        boolean mine = permissions.may(step.permission());
        return new SetupPage.Step(
                numbers.getOrDefault(step.id(), 0),
                step.id(),
                texts.t(step.id() + ".title"),
                step.fact().isEmpty() ? texts.t(step.id() + ".hint") : step.fact(),
                kind(step, now, open),
                who(now.turn(step), names),
                step.address(),
                state(step, open, blockers, numbers),
                open && mine,
                open && !mine && !now.turn(step).isEmpty());
    }

    private static String kind(SetupStep step, Progress now, boolean open) {
        if (step.state() == State.DONE) return "done";
        if (!open) return "lock";
        return now.current().filter(step::equals).isPresent() ? "now" : "";
    }

    private StateLabel state(SetupStep step, boolean open, List<String> blockers, Map<String, Integer> numbers) {
        if (step.state() == State.DONE) return new StateLabel("go", "circle-check", texts.t("setup.done"));
        if (!open) {
            var waits = blockers.stream()
                    .map(id -> Integer.toString(numbers.getOrDefault(id, 0)))
                    .collect(Collectors.joining(texts.t("setup.comma")));
            return new StateLabel("past", "lock", texts.t("setup.waits", waits));
        }
        return step.state() == State.BEGUN
                ? new StateLabel("", "pencil", texts.t("setup.begun"))
                : new StateLabel("warn", "alert-triangle", texts.t("setup.open"));
    }

    private String who(List<PersonId> persons, Map<PersonId, PersonName> names) {
        if (persons.isEmpty()) return texts.t("setup.nobody");
        var first = PersonName.nameOf(persons.getFirst(), names);
        return persons.size() == 1 ? first : texts.t("setup.and", first, persons.size());
    }

    /** 曾凡军 2，李文博 1: how many steps that could be done wait for whom. */
    private String waiting(Progress now, Map<PersonId, PersonName> names) {
        var counts = new LinkedHashMap<String, Integer>();
        now.open()
                .filter(step -> now.waitsFor(step).isEmpty())
                .forEach(step -> counts.merge(who(now.turn(step), names), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(texts.t("setup.comma")));
    }
}
