package org.dangzhi.foundation.work;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.work.items.ActingPerson;
import org.dangzhi.foundation.work.items.ActingPersons;
import org.dangzhi.foundation.work.items.Item;
import org.dangzhi.foundation.work.items.ItemAct;
import org.dangzhi.foundation.work.items.ItemCommands;
import org.dangzhi.foundation.work.items.ItemDeadlines;
import org.dangzhi.foundation.work.items.ItemDescription;
import org.dangzhi.foundation.work.items.ItemEventType;
import org.dangzhi.foundation.work.items.ItemHistoryRows;
import org.dangzhi.foundation.work.items.ItemUpdates;
import org.dangzhi.foundation.work.items.Step;
import org.dangzhi.foundation.work.lists.ItemQuery;
import org.dangzhi.foundation.work.page.ItemPage;
import org.dangzhi.foundation.work.page.ItemPage.CarryOutActs;
import org.dangzhi.foundation.work.page.ItemPage.Extension;
import org.dangzhi.foundation.work.page.ItemPage.Heading;
import org.dangzhi.foundation.work.page.ItemPage.HistoryLine;
import org.dangzhi.foundation.work.page.ItemPage.May;
import org.dangzhi.foundation.work.page.ItemPage.Milestone;
import org.dangzhi.foundation.work.page.ItemPage.Part;
import org.dangzhi.foundation.work.page.ItemPage.Reference;
import org.dangzhi.foundation.work.page.ItemPage.Task;
import org.dangzhi.foundation.work.page.ItemPage.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of the page of one item. */
@Component
@Transactional(readOnly = true)
class ItemPages {

    private final ItemUpdates updates;
    private final ItemQuery query;
    private final ItemHistoryRows history;
    private final ItemDeadlines deadlines;
    private final ActingPersons persons;
    private final ItemWords words;
    private final StoredFiles files;
    private final People people;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    ItemPages(
            ItemUpdates updates,
            ItemQuery query,
            ItemHistoryRows history,
            ItemDeadlines deadlines,
            ActingPersons persons,
            ItemWords words,
            StoredFiles files,
            People people,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.updates = updates;
        this.query = query;
        this.history = history;
        this.deadlines = deadlines;
        this.persons = persons;
        this.words = words;
        this.files = files;
        this.people = people;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** @throws NotFoundException (404) also for what the person asking may not read */
    ItemPage page(UUID id) {
        var item = known(id);
        var names = names(item);
        var lines = history.of(id);
        var supervisor = PersonName.nameOf(item.parties().supervisor(), names);
        var rating = item.rating();
        return new ItemPage(
                heading(item),
                path(item, names, lines),
                task(item, names),
                happened(lines, supervisor),
                parts(item, names),
                extension(item),
                rating == null ? "" : texts.t("work.rating." + rating),
                related(item.description()),
                verdict(item, supervisor, names),
                may(item, persons.mine()));
    }

    List<HistoryLine> course(UUID id) {
        var item = known(id);
        return happened(history.of(id), people.name(item.parties().supervisor()).name());
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

    private Extension extension(Item item) {
        var until = item.wantedDue();
        return until == null
                ? Extension.NONE
                : new Extension(texts.t("work.wanted", words.at(until)), times.field(until));
    }

    private List<Milestone> path(Item item, Map<PersonId, PersonName> names, List<ItemHistoryRows.Line> lines) {
        var condition = ItemWords.Condition.of(item);
        var seals = words.stages(condition);
        return List.of(
                new Milestone(
                        texts.t("web.creed.1.seal"),
                        seal(seals.getFirst()),
                        item.stage() == Stage.ARRANGED || item.stage() == Stage.DECLINED,
                        texts.t("work.path.arranged."
                                + ItemWords.key(item.stage().name())),
                        words.at(item.arrangedAt()),
                        arranged(item, names)),
                new Milestone(
                        texts.t("web.creed.2.seal"),
                        seal(seals.get(1)),
                        item.stage() == Stage.DOING,
                        texts.t("work.path.doing." + ItemWords.key(item.stage().name())),
                        words.at(item.doneAt()),
                        carried(item, names)),
                new Milestone(
                        texts.t("web.creed.3.seal"),
                        item.stage() == Stage.CLOSED ? "" : seal(seals.get(2)),
                        item.stage() == Stage.DONE || item.stage() == Stage.CLOSED,
                        texts.t("work.path.checked."
                                + ItemWords.key(item.stage().name())),
                        checkedAt(item, lines),
                        texts.t("work.path.by", PersonName.nameOf(item.parties().supervisor(), names))));
    }

    private String arranged(Item item, Map<PersonId, PersonName> names) {
        var owner = PersonName.nameOf(item.parties().owner(), names);
        var wants = item.assignedBy();
        var wrote = item.arrangedBy();
        if (wants != null && wrote != null && !wants.equals(wrote))
            return texts.t("work.path.for", PersonName.nameOf(wants, names), PersonName.nameOf(wrote, names), owner);
        var by = wants != null ? wants : wrote;
        return by == null
                ? texts.t("work.path.system", owner)
                : texts.t("work.path.to", PersonName.nameOf(by, names), owner);
    }

    private String carried(Item item, Map<PersonId, PersonName> names) {
        var owner = PersonName.nameOf(item.parties().owner(), names);
        var assistant = item.parties().assistant();
        var who = assistant == null ? owner : texts.t("work.path.with", owner, PersonName.nameOf(assistant, names));
        var done = item.doneAt();
        return done == null
                ? who
                : texts.t("work.path.took", who, times.span(Duration.between(item.arrangedAt(), done)));
    }

    private String checkedAt(Item item, List<ItemHistoryRows.Line> lines) {
        var done = item.doneAt();
        if (item.stage() == Stage.DONE && done != null)
            return texts.t("work.path.until", words.at(deadlines.checkDue(done)));
        return lines.stream()
                .filter(line -> line.happening() == ItemEventType.CLOSED)
                .findFirst()
                .map(line -> words.at(line.at()))
                .orElse("");
    }

    /** Solid is now, soft is done, a line is to come. */
    private static String seal(String stage) {
        return switch (stage) {
            case "now" -> "solid";
            case "late" -> "late";
            case "done" -> "";
            default -> "line";
        };
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

    private List<HistoryLine> happened(List<ItemHistoryRows.Line> lines, String supervisor) {
        var rows = new ArrayList<HistoryLine>();
        LocalDate before = times.today();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var day = times.dayOf(line.at());
            var kind = line.happening().warns() ? "warn" : i == 0 ? "on" : "done";
            rows.add(new HistoryLine(
                    times.clock(line.at()),
                    day.equals(before) ? "" : times.day(day),
                    kind,
                    words.sentence(line, supervisor),
                    words.words(line),
                    Objects.requireNonNullElse(line.mentioned(), "")));
            before = day;
        }
        return rows;
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

    private Verdict verdict(Item item, String supervisor, Map<PersonId, PersonName> names) {
        var wants = item.assignedBy();
        var due = item.due().isAfter(clock.instant()) ? item.due() : deadlines.proposed();
        return new Verdict(
                supervisor,
                item.round(),
                item.owesReply(),
                wants == null ? "" : PersonName.nameOf(wants, names),
                times.field(due));
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
