package org.dangzhi.foundation.work;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.foundation.work.page.ActForm;
import org.dangzhi.foundation.work.page.ItemFormPage;
import org.dangzhi.foundation.work.page.ItemFormPage.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts forms together, with everything known already filled in. */
@Component
@Transactional(readOnly = true)
class FormScreen {

    private final ItemScreen items;
    private final People people;
    private final Deadlines deadlines;
    private final Texts texts;
    private final Times times;
    private final Clock clock;

    FormScreen(ItemScreen items, People people, Deadlines deadlines, Texts texts, Times times, Clock clock) {
        this.items = items;
        this.people = people;
        this.deadlines = deadlines;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** @param given what the page one comes from knows; whoever writes an item down is proposed as its supervisor */
    ItemFormPage fresh(ItemForm given) {
        var source = given.source() == null ? Source.LEADER : given.source();
        return new ItemFormPage(
                false,
                texts.t("work.new"),
                "/items",
                "/items",
                0,
                new ItemFormPage.Fields(
                        text(given.title()),
                        text(given.content()),
                        source.name(),
                        text(given.sourceNumber()),
                        text(given.sourceAddress()),
                        given.due() == null ? times.field(deadlines.proposed()) : given.due(),
                        ""),
                sources(),
                person(given.assignedBy()),
                person(given.owner()),
                person(given.assistant()),
                given.supervisor() == null ? named(people.me()) : person(given.supervisor()));
    }

    ItemFormPage again(UUID id) {
        var item = items.known(id);
        var matter = item.matter();
        var address = "/items/" + id;
        return new ItemFormPage(
                true,
                matter.title(),
                address,
                address,
                item.version(),
                new ItemFormPage.Fields(
                        matter.title(),
                        matter.content(),
                        matter.source().name(),
                        text(matter.number()),
                        text(matter.address()),
                        times.field(item.due()),
                        item.steps().stream().map(Step::content).collect(Collectors.joining("\n"))),
                sources(),
                Person.NONE,
                Person.NONE,
                Person.NONE,
                Person.NONE);
    }

    ActForm act(UUID id, String kind) {
        var item = items.known(id);
        boolean given = kind.equals("owner");
        boolean ahead = item.due().isAfter(clock.instant());
        var later = ahead ? item.due().plus(Duration.ofDays(1)) : deadlines.proposed();
        return new ActForm(
                "/items/" + id + "/" + kind,
                kind,
                item.number() + " " + item.matter().title(),
                List.of(),
                "",
                times.field(given && ahead ? item.due() : later),
                given ? named(item.parties().owner()) : Person.NONE,
                given ? named(item.parties().assistant()) : Person.NONE,
                given ? named(item.parties().supervisor()) : Person.NONE);
    }

    /** For several items at once. */
    ActForm act(List<UUID> ids, String kind, String back) {
        return new ActForm(
                "/items/" + kind,
                kind,
                texts.t("work.picked", ids.size()),
                ids.stream().map(UUID::toString).toList(),
                back,
                times.field(deadlines.proposed()),
                Person.NONE,
                Person.NONE,
                Person.NONE);
    }

    private List<Choice> sources() {
        return Arrays.stream(Source.values())
                .map(source -> new Choice(source.name(), texts.t("work.source." + ItemTexts.key(source.name()))))
                .toList();
    }

    private Person person(@Nullable UUID id) {
        return named(id == null ? null : new PersonId(id));
    }

    private Person named(@Nullable PersonId id) {
        return id == null
                ? Person.NONE
                : new Person(id.id().toString(), people.name(id).shown());
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
