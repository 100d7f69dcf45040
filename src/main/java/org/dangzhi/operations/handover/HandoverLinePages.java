package org.dangzhi.operations.handover;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.handover.page.HandoverPage;
import org.springframework.stereotype.Component;

/** Presenter of the lines of a handover. */
@Component
class HandoverLinePages {

    private final People people;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    HandoverLinePages(People people, Texts texts, TimeWords times, Clock clock) {
        this.people = people;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** @param must those that somebody takes over, or those for information */
    List<HandoverPage.Row> of(List<HandoverLineRows.Kept> lines, boolean must, List<SelectOption> takers) {
        var shown = lines.stream().filter(line -> line.must() == must).toList();
        var others = others(shown, takers);
        return shown.stream().map(line -> row(line, takers, others)).toList();
    }

    /** Who took something over and is not of the coming pair any more. */
    private Map<PersonId, PersonName> others(List<HandoverLineRows.Kept> lines, List<SelectOption> takers) {
        var ids = lines.stream()
                .map(HandoverLineRows.Kept::takenBy)
                .filter(Objects::nonNull)
                .filter(taker ->
                        takers.stream().noneMatch(choice -> choice.value().equals(taker.toString())))
                .map(PersonId::new)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : people.names(ids);
    }

    private HandoverPage.Row row(
            HandoverLineRows.Kept line, List<SelectOption> takers, Map<PersonId, PersonName> others) {
        var due = line.dueAt();
        var taker = line.takenBy();
        return new HandoverPage.Row(
                line.source(),
                line.subject().toString(),
                line.number(),
                line.title(),
                line.gone() ? texts.t("handover.gone", line.state()) : line.state(),
                line.holder(),
                line.nextStep(),
                due == null ? "" : times.at(due),
                due == null ? "" : times.stamp(due),
                due != null && due.isBefore(clock.instant()),
                line.address(),
                line.note(),
                line.must() && !line.gone(),
                taker == null ? "" : taker.toString(),
                taker == null ? "" : name(taker, takers, others));
    }

    private static String name(UUID taker, List<SelectOption> takers, Map<PersonId, PersonName> others) {
        return takers.stream()
                .filter(choice -> choice.value().equals(taker.toString()))
                .map(SelectOption::label)
                .findFirst()
                .orElseGet(() -> {
                    var other = others.get(new PersonId(taker));
                    return other == null ? "" : other.name();
                });
    }
}
