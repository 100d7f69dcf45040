package org.dangzhi.operations.planning.publishing;

import java.util.List;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.notify.receipts.NoticeWayQuery;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.drafts.Draft;
import org.dangzhi.operations.planning.page.PublishPage;
import org.springframework.stereotype.Component;

/** Presenter of those who are told, by which ways; whom nothing reaches stands in front. */
@Component
class ToldPeople {

    private final DraftChanges changes;
    private final NoticeWayQuery ways;
    private final People people;
    private final Texts texts;

    ToldPeople(DraftChanges changes, NoticeWayQuery ways, People people, Texts texts) {
        this.changes = changes;
        this.ways = ways;
        this.people = people;
        this.texts = texts;
    }

    /** @throws RosterRefused (422) while the draft has no roster */
    PublishPage.TellList of(Draft draft) {
        var persons = PersonChange.of(changes.of(draft).shifts()).stream()
                .map(PersonChange::person)
                .toList();
        var names = people.names(persons);
        var reached = ways.of(persons, Urgency.NORMAL);
        var lines = persons.stream()
                .map(person -> line(PersonName.nameOf(person, names), reached.getOrDefault(person, List.of())))
                .sorted((one, other) -> Boolean.compare(other.silent(), one.silent()))
                .toList();
        return new PublishPage.TellList(
                lines, (int) lines.stream().filter(PublishPage.Told::silent).count());
    }

    private PublishPage.Told line(String name, List<String> keys) {
        return new PublishPage.Told(
                name,
                keys.isEmpty()
                        ? texts.t("planning.publish.silent")
                        : String.join(
                                texts.t("duty.and"), keys.stream().map(texts::t).toList()),
                keys.isEmpty());
    }
}
