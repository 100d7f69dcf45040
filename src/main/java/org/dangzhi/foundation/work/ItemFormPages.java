package org.dangzhi.foundation.work;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.ConflictingVersions;
import org.dangzhi.foundation.web.ConflictingVersions.Line;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.work.ItemReassignmentController.ReassignForm;
import org.dangzhi.foundation.work.items.Item;
import org.dangzhi.foundation.work.items.ItemDeadlines;
import org.dangzhi.foundation.work.items.Step;
import org.dangzhi.foundation.work.lists.ItemListController.AmendForm;
import org.dangzhi.foundation.work.page.ActForm;
import org.dangzhi.foundation.work.page.ItemFormPage;
import org.dangzhi.foundation.work.page.ItemFormPage.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of the forms of items, with everything known already filled in. */
@Component
@Transactional(readOnly = true)
public class ItemFormPages {

    private final ItemPages items;
    private final People people;
    private final ItemDeadlines deadlines;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    ItemFormPages(ItemPages items, People people, ItemDeadlines deadlines, Texts texts, TimeWords times, Clock clock) {
        this.items = items;
        this.people = people;
        this.deadlines = deadlines;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** @param given what the page one comes from knows; whoever writes an item down is proposed as its supervisor */
    public ItemFormPage fresh(ItemForm given) {
        var source = given.source() == null ? Source.LEADER : given.source();
        var supervisor = given.supervisor() == null ? people.me().id() : given.supervisor();
        var names = names(given.assignedBy(), given.owner(), given.assistant(), supervisor);
        return new ItemFormPage(
                false,
                texts.t("work.new"),
                "/items",
                "/items",
                0,
                new ItemFormPage.Fields(
                        PlainText.of(given.title()),
                        PlainText.of(given.content()),
                        source.name(),
                        PlainText.of(given.sourceNumber()),
                        PlainText.of(given.sourceAddress()),
                        given.due() == null ? times.field(deadlines.proposed()) : given.due(),
                        ""),
                sources(),
                new ItemFormPage.Persons(
                        named(names, given.assignedBy()),
                        named(names, given.owner()),
                        named(names, given.assistant()),
                        named(names, supervisor)));
    }

    public ItemFormPage again(UUID id) {
        var item = items.known(id);
        var description = item.description();
        var address = "/items/" + id;
        return new ItemFormPage(
                true,
                description.title(),
                address,
                address,
                item.arrangement(),
                new ItemFormPage.Fields(
                        description.title(),
                        description.content(),
                        description.source().name(),
                        PlainText.of(description.number()),
                        PlainText.of(description.address()),
                        times.field(item.due()),
                        steps(item)),
                sources(),
                ItemFormPage.Persons.NONE);
    }

    public ActForm act(UUID id, String kind) {
        var item = items.known(id);
        boolean given = kind.equals("owner");
        var parties = item.parties();
        var names = given
                ? names(id(parties.owner()), id(parties.assistant()), id(parties.supervisor()))
                : Map.<PersonId, PersonName>of();
        boolean ahead = item.due().isAfter(clock.instant());
        var later = ahead ? item.due().plus(Duration.ofDays(1)) : deadlines.proposed();
        return new ActForm(
                "/items/" + id + "/" + kind,
                kind,
                item.number() + " " + item.description().title(),
                List.of(),
                "",
                times.field(given && ahead ? item.due() : later),
                item.arrangement(),
                named(names, id(parties.owner())),
                named(names, id(parties.assistant())),
                named(names, id(parties.supervisor())));
    }

    /** For several items at once. */
    public ActForm act(List<UUID> ids, String kind, String back) {
        return new ActForm(
                "/items/" + kind,
                kind,
                texts.t("work.picked", ids.size()),
                ids.stream().filter(Objects::nonNull).map(UUID::toString).toList(),
                back,
                times.field(deadlines.proposed()),
                0,
                Person.NONE,
                Person.NONE,
                Person.NONE);
    }

    /** What is asked now, beside what was typed. */
    public ConflictingVersions versions(UUID id, AmendForm typed) {
        var item = items.known(id);
        var description = item.description();
        return versions(
                item,
                line("title", description.title(), ItemForm.text(typed.title())),
                line("content", description.content(), ItemForm.text(typed.content())),
                line("source", source(description.source()), source(Objects.requireNonNull(typed.source()))),
                line("sourceNumber", PlainText.of(description.number()), ItemForm.text(typed.sourceNumber())),
                line("due", times.at(item.due()), at(typed.due())),
                line("steps", steps(item), String.join("\n", ItemForm.lines(ItemForm.text(typed.steps())))));
    }

    /** Who has it now, beside whom it was to be given. */
    public ConflictingVersions versions(UUID id, ReassignForm typed) {
        var item = items.known(id);
        var now = item.parties();
        var names = names(
                id(now.owner()),
                id(now.assistant()),
                id(now.supervisor()),
                typed.owner(),
                typed.assistant(),
                typed.supervisor());
        return versions(
                item,
                line("owner", shown(names, id(now.owner())), shown(names, typed.owner())),
                line("assistant", shown(names, id(now.assistant())), shown(names, typed.assistant())),
                line("supervisor", shown(names, id(now.supervisor())), shown(names, typed.supervisor())),
                line("due", times.at(item.due()), at(typed.due())));
    }

    private static ConflictingVersions versions(Item item, Line... lines) {
        return new ConflictingVersions(item.arrangement(), "/items/" + item.id().id(), List.of(lines));
    }

    private Line line(String field, String now, String yours) {
        return new Line(texts.t("work." + field), now, yours);
    }

    private String at(@Nullable String typed) {
        return times.at(times.due(PlainText.of(typed), "due"));
    }

    private static String shown(Map<PersonId, PersonName> names, @Nullable UUID person) {
        return named(names, person).shown();
    }

    private String source(Source source) {
        return texts.t("work.source." + ItemWords.key(source.name()));
    }

    private static String steps(Item item) {
        return item.steps().stream().map(Step::content).collect(Collectors.joining("\n"));
    }

    private List<SelectOption> sources() {
        return SelectOption.of(Source.values(), source -> source(source));
    }

    /** In one statement, however many there are. */
    private Map<PersonId, PersonName> names(@Nullable UUID... persons) {
        return people.names(Arrays.stream(persons)
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(PersonId::new)
                .toList());
    }

    private static Person named(Map<PersonId, PersonName> names, @Nullable UUID id) {
        var name = id == null ? null : names.get(new PersonId(id));
        return name == null ? Person.NONE : new Person(name.id().id().toString(), name.shown());
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.id();
    }
}
