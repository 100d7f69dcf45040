package org.dangzhi.foundation.work;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.records.StoredFiles;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.work.items.ActingPerson;
import org.dangzhi.foundation.work.items.ActingPersons;
import org.dangzhi.foundation.work.items.Item;
import org.dangzhi.foundation.work.items.ItemAct;
import org.dangzhi.foundation.work.items.ItemCommands;
import org.dangzhi.foundation.work.items.ItemDescription;
import org.dangzhi.foundation.work.items.ItemUpdates;
import org.dangzhi.foundation.work.items.Step;
import org.dangzhi.foundation.work.lists.ItemQuery;
import org.dangzhi.foundation.work.page.ItemPage;
import org.dangzhi.foundation.work.page.ItemPage.CarryOutActs;
import org.dangzhi.foundation.work.page.ItemPage.Heading;
import org.dangzhi.foundation.work.page.ItemPage.HistoryLine;
import org.dangzhi.foundation.work.page.ItemPage.May;
import org.dangzhi.foundation.work.page.ItemPage.Part;
import org.dangzhi.foundation.work.page.ItemPage.Reference;
import org.dangzhi.foundation.work.page.ItemPage.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of the page of one item. */
@Component
@Transactional(readOnly = true)
class ItemPages {

    private final ItemUpdates updates;
    private final ItemQuery query;
    private final ItemCoursePages course;
    private final ActingPersons persons;
    private final ItemWords words;
    private final StoredFiles files;
    private final People people;
    private final Texts texts;

    ItemPages(
            ItemUpdates updates,
            ItemQuery query,
            ItemCoursePages course,
            ActingPersons persons,
            ItemWords words,
            StoredFiles files,
            People people,
            Texts texts) {
        this.updates = updates;
        this.query = query;
        this.course = course;
        this.persons = persons;
        this.words = words;
        this.files = files;
        this.people = people;
        this.texts = texts;
    }

    /** @throws NotFoundException (404) also for what the person asking may not read */
    ItemPage page(UUID id) {
        var item = known(id);
        var names = names(item);
        var lines = course.lines(id);
        var supervisor = PersonName.nameOf(item.parties().supervisor(), names);
        var rating = item.rating();
        return new ItemPage(
                heading(item),
                course.path(item, names, lines),
                task(item, names),
                course.happened(lines, supervisor),
                parts(item, names),
                course.extension(item),
                rating == null ? "" : texts.t("work.rating." + rating),
                related(item.description()),
                course.verdict(item, supervisor, names),
                may(item, persons.mine()));
    }

    List<HistoryLine> course(UUID id) {
        var item = known(id);
        return course.happened(
                course.lines(id), people.name(item.parties().supervisor()).name());
    }

    /** @throws NotFoundException (404) also for what the person asking may not read */
    Item known(UUID id) {
        var item = updates.read(id);
        if (!query.mayRead(item)) throw new NotFoundException();
        return item;
    }

    private static May may(Item item, ActingPerson person) {
        var acts = item.acts(person);
        boolean works = acts.contains(ItemAct.CARRY_OUT);
        return new May(
                new CarryOutActs(
                        acts.contains(ItemAct.ACCEPT),
                        works,
                        acts.contains(ItemAct.REPORT),
                        acts.contains(ItemAct.ASK_EXTENSION)),
                acts.contains(ItemAct.COMMENT) && !works,
                acts.contains(ItemAct.ANSWER_EXTENSION),
                acts.contains(ItemAct.CHECK),
                acts.contains(ItemAct.REPLY) && item.owesReply(),
                acts.contains(ItemAct.REMIND),
                acts.contains(ItemAct.REARRANGE),
                acts.contains(ItemAct.RATE));
    }

    private Heading heading(Item item) {
        return new Heading(
                item.id().id().toString(),
                item.number(),
                item.description().title(),
                words.source(item.description().source(), null),
                words.state(ItemWords.Condition.of(item)),
                words.at(item.due()),
                item.round() == 1 ? "" : texts.t("work.round", item.round()));
    }

    private Task task(Item item, Map<PersonId, PersonName> names) {
        return new Task(
                item.description().content(),
                steps(item, names),
                texts.t("work.steps.said", item.steps().size(), done(item)),
                item.outcome(),
                files.of(ItemCommands.holder(item.id().id())));
    }

    private List<ItemPage.Step> steps(Item item, Map<PersonId, PersonName> names) {
        return IntStream.range(0, item.steps().size())
                .mapToObj(position -> {
                    var step = item.steps().get(position);
                    var by = step.doneBy();
                    var said = by == null ? "" : PersonName.nameOf(by, names) + " " + words.at(step.doneAt());
                    return new ItemPage.Step(position, step.content(), step.isDone(), said);
                })
                .toList();
    }

    private static long done(Item item) {
        return item.steps().stream().filter(Step::isDone).count();
    }

    private List<Part> parts(Item item, Map<PersonId, PersonName> names) {
        return Stream.of(
                        part("assignedBy", item.assignedBy(), names),
                        part("arrangedBy", item.arrangedBy(), names),
                        part("owner", item.parties().owner(), names),
                        part("assistant", item.parties().assistant(), names),
                        part("supervisor", item.parties().supervisor(), names),
                        part("keeper", item.keeper(), names))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Part> part(String role, @Nullable PersonId person, Map<PersonId, PersonName> names) {
        var name = person == null ? null : names.get(person);
        if (name == null) return Optional.empty();
        var beside = name.post().isEmpty() ? name.unit() : name.post();
        return Optional.of(new Part(texts.t("work." + role), name.name(), beside, name.phone()));
    }

    private Reference related(ItemDescription description) {
        return new Reference(
                description.number() == null ? "" : words.source(description.source(), description.number()),
                Objects.requireNonNullElse(description.address(), ""));
    }

    private Map<PersonId, PersonName> names(Item item) {
        var parties = item.parties();
        var involved = Arrays.<@Nullable PersonId>asList(
                item.assignedBy(),
                item.arrangedBy(),
                parties.owner(),
                parties.assistant(),
                parties.supervisor(),
                item.keeper());
        var doers = item.steps().stream().map(Step::doneBy);
        return people.names(Stream.concat(involved.stream(), doers)
                .flatMap(person -> Optional.ofNullable(person).stream())
                .distinct()
                .toList());
    }
}
