package org.dangzhi.foundation.work;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.TypedId;
import org.dangzhi.foundation.office.demo.DemoContext;
import org.dangzhi.foundation.office.demo.DemoItem;
import org.dangzhi.foundation.office.demo.DemoPart;
import org.dangzhi.foundation.office.demo.DemoRows;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.Units;
import org.dangzhi.foundation.records.RecordNumbers;
import org.dangzhi.foundation.search.SearchIndex;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.work.items.ActingPerson;
import org.dangzhi.foundation.work.items.HistoryEntry;
import org.dangzhi.foundation.work.items.Item;
import org.dangzhi.foundation.work.items.ItemDeadlines;
import org.dangzhi.foundation.work.items.ItemEventType;
import org.dangzhi.foundation.work.items.ItemIndexing;
import org.dangzhi.foundation.work.items.ItemUpdates;
import org.dangzhi.foundation.work.items.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A year of items: most closed on time, some late or gone round again; today's in every stage. Each goes its way by the
 * item's own verbs, so that none is what no office could have; only the rows are written many at once.
 */
@Component
class WorkDemo implements DemoPart {

    private static final String NUMBERS = "work.item";
    private static final int LEADERS = 12;
    private static final List<String> BACK =
            List.of("温度记录没有附，请补上。", "缺二厂的数，补齐后再报。", "没有写恢复时间。", "前后照片只有一张，补齐。", "责任单位写得不清楚，请写到班组。", "附件打不开，请重新上传。");

    private final RoleHolders roles;
    private final People people;
    private final Units units;
    private final RecordNumbers numbers;
    private final SearchIndex index;
    private final ItemDeadlines deadlines;

    WorkDemo(
            RoleHolders roles,
            People people,
            Units units,
            RecordNumbers numbers,
            SearchIndex index,
            ItemDeadlines deadlines) {
        this.roles = roles;
        this.people = people;
        this.units = units;
        this.numbers = numbers;
        this.index = index;
        this.deadlines = deadlines;
    }

    @Override
    public String name() {
        return "work";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void fill(DemoContext demo) {
        var year = new Year(demo, demo.read(this::staff));
        demo.plan().items().forEach(year::play);
        int count = demo.head() ? 18 : 9;
        for (int n = 0; n < count; n++) year.today(n);
        year.write();
    }

    private record Staff(
            List<PersonName> leaders,
            List<PersonName> others,
            List<PersonId> desk,
            Map<PersonId, Optional<UnitId>> units) {}

    private Staff staff() {
        var all = people.matching("", 200);
        var officers = roles.of(Roles.DUTY_OFFICER);
        var split = Math.min(LEADERS, all.size() / 4);
        var ids = all.stream().map(PersonName::id).toList();
        return new Staff(
                all.subList(0, split),
                all.subList(split, all.size()),
                officers.size() > 2 ? officers : ids,
                units.of(ids));
    }

    /** The items of one office while they go their way, and their rows. */
    private final class Year {

        private final DemoContext demo;
        private final Staff staff;
        private final Map<Integer, List<String>> numbered = new HashMap<>();
        private final List<Item> items = new ArrayList<>();

        Year(DemoContext demo, Staff staff) {
            this.demo = demo;
            this.staff = staff;
            demo.plan().items().stream()
                    .collect(Collectors.groupingBy(item -> year(item.at()), Collectors.counting()))
                    .forEach((year, count) ->
                            numbered.put(year, new ArrayList<>(numbers.next(NUMBERS, year, count.intValue()))));
        }

        /** As it was planned, up to now. */
        void play(DemoItem planned) {
            var item = arrange(planned, next(planned.at()), demo.pick(staff.desk()));
            var accepted = planned.at().plus(Duration.ofMinutes(demo.between(3, 40)));
            if (accepted.isAfter(demo.now())) return;
            item.accept(owner(item), accepted);
            for (var said : planned.words())
                if (until(said.at(), planned.doneAt())) item.progress(owner(item), said.words(), said.at());
            var done = planned.doneAt();
            if (done == null || done.isAfter(demo.now())) return;
            if (done.isAfter(planned.due())) item.escalate(ItemEventType.DUE, planned.due());
            report(item, planned, done);
            check(item, planned, done.plus(Duration.ofMinutes(demo.between(10, 200))));
        }

        private void check(Item item, DemoItem planned, Instant at) {
            if (at.isAfter(demo.now())) return;
            if (demo.chance(6)) {
                item.returnToOwner(supervisor(item), demo.pick(BACK), at.plus(Duration.ofDays(1)), at);
                var again = at.plus(Duration.ofHours(3));
                if (again.plus(Duration.ofHours(1)).isAfter(demo.now())) return;
                report(item, planned, again);
                at = again.plus(Duration.ofHours(1));
            }
            item.approve(supervisor(item), "", item.owesReply() ? "已电话回复。" : "", at);
            var wants = item.assignedBy();
            if (wants != null && demo.chance(30) && at.plus(Duration.ofHours(2)).isBefore(demo.now()))
                item.rate(
                        new ActingPerson(wants, Set.of(), false),
                        demo.chance(85) ? 3 : 2,
                        at.plus(Duration.ofHours(2)));
        }

        /** One that is under way now, each in another state; every fifth is late. */
        void today(int n) {
            var at = demo.now().minus(Duration.ofHours(26).minusMinutes(47L * n));
            var due = n % 5 == 1
                    ? demo.now().minus(Duration.ofMinutes(20L + 13 * n))
                    : demo.now().plus(Duration.ofHours(3L + 7 * n));
            var planned = demo.plan().item(n, at, due);
            var item = arrange(planned, numbers.next(NUMBERS, year(at)), demo.pick(staff.desk()));
            var begun = at.plus(Duration.ofMinutes(20));
            switch (n % 7) {
                case 0 -> report(item, planned, begun.plus(Duration.ofHours(4)));
                case 1, 2 ->
                    item.progress(
                            owner(item), demo.words().draw(demo.random(), begun).of("{saving}。"), begun);
                case 3 -> {} // waits to be accepted
                case 4 -> {
                    report(item, planned, begun);
                    item.returnToOwner(
                            supervisor(item),
                            demo.pick(BACK),
                            demo.now().plus(Duration.ofHours(22)),
                            begun.plus(Duration.ofMinutes(50)));
                }
                case 5 -> item.decline(owner(item), "本周在外培训，请另派他人。", begun);
                default -> item.askExtension(owner(item), due.plus(Duration.ofDays(3)), "备件要后天才到。", begun);
            }
        }

        private Item arrange(DemoItem planned, String number, PersonId by) {
            var owner = carrier(planned.unit());
            var supervisor = another(staff.desk(), owner, owner);
            var assistant = demo.chance(35) ? another(ids(staff.others()), owner, supervisor) : null;
            boolean leader =
                    planned.source().equals("LEADER") || planned.source().equals("MEETING");
            var call = planned.call();
            var wanted = new NewItem(
                    planned.title(),
                    planned.content(),
                    Source.valueOf(planned.source()),
                    call == null ? null : call.number(),
                    call == null ? null : "/phone/" + call.id(),
                    leader ? demo.pick(staff.leaders()).id() : null,
                    owner,
                    assistant,
                    supervisor,
                    planned.due(),
                    planned.steps());
            var item = Item.arrange(number, wanted, parties(owner, assistant, supervisor), by, planned.at());
            if (call != null) demo.office().assign(call, item.id().id(), number);
            items.add(item);
            return item;
        }

        private Parties parties(PersonId owner, @Nullable PersonId assistant, PersonId supervisor) {
            return new Parties(owner, unit(owner), assistant, assistant == null ? null : unit(assistant), supervisor);
        }

        private @Nullable UnitId unit(PersonId person) {
            return staff.units().getOrDefault(person, Optional.empty()).orElse(null);
        }

        /** Somebody of the unit; of any where the office has no such unit. */
        private PersonId carrier(String unit) {
            var fitting = staff.others().stream()
                    .filter(person -> person.unit().equals(unit))
                    .toList();
            return demo.pick(fitting.isEmpty() ? staff.others() : fitting).id();
        }

        private void report(Item item, DemoItem planned, Instant at) {
            for (int step = 0; step < item.steps().size(); step++)
                if (!item.steps().get(step).isDone()) item.tick(owner(item), step, true, at);
            item.report(owner(item), planned.outcome(), at);
        }

        private boolean until(Instant at, @Nullable Instant done) {
            return !at.isAfter(demo.now()) && (done == null || at.isBefore(done));
        }

        private String next(Instant at) {
            return Objects.requireNonNull(numbered.get(year(at))).removeFirst();
        }

        private int year(Instant at) {
            return at.atZone(demo.zone()).getYear();
        }

        private PersonId another(List<PersonId> among, PersonId one, PersonId two) {
            var found = demo.pick(among);
            while (found.equals(one) || found.equals(two)) found = demo.pick(among);
            return found;
        }

        /** As {@link ItemUpdates} does, but nobody is told of what happened long ago. */
        void write() {
            rows();
            var owners = items.stream()
                    .map(item -> item.parties().owner())
                    .distinct()
                    .toList();
            var names = people.names(owners);
            index.putAll(items.stream()
                    .map(item -> ItemIndexing.entry(item, name(item.parties().owner(), names)))
                    .toList());
            demo.inTransaction(() ->
                    items.stream().filter(item -> item.stage() != Stage.CLOSED).forEach(deadlines::set));
        }

        private static String name(PersonId person, Map<PersonId, PersonName> names) {
            return Objects.requireNonNull(names.get(person)).name();
        }

        private void rows() {
            var rows = demo.rows("work.item", """
                    id, version, number, title, content, source, source_number, source_address, assigned_by, arranged_by,
                    owner_id, owner_unit_id, assistant_id, assistant_unit_id, supervisor_id, arranged_at, due_at, stage, round,
                    arrangement, returned, late, outcome, done_at, done_by, closed_at, closed_by, replied_at, wanted_due, rating,
                    workers
                    """);
            var steps = demo.rows("work.item_step", "item_id, position, content, done_by, done_at");
            var history = demo.rows("work.event", "id, item_id, kind, words, by_person, to_person, until, at");
            var words = demo.rows("work.item_words", "item_id, words");
            for (var item : items) {
                rows.add(values(item));
                for (int n = 0; n < item.steps().size(); n++) step(steps, item, n);
                item.newHistory().forEach(entry -> entry(history, item, entry));
                words.add(item.id().id(), ItemIndexing.document(item));
            }
            Stream.of(rows, steps, history, words).forEach(DemoRows::write);
        }
    }

    private static @Nullable Object[] values(Item item) {
        var description = item.description();
        var parties = item.parties();
        return new @Nullable Object[] {
            item.id().id(),
            1,
            item.number(),
            description.title(),
            description.content(),
            description.source(),
            description.number(),
            description.address(),
            id(item.assignedBy()),
            id(item.arrangedBy()),
            parties.owner().id(),
            id(parties.ownerUnit()),
            id(parties.assistant()),
            id(parties.assistantUnit()),
            parties.supervisor().id(),
            item.arrangedAt(),
            item.due(),
            item.stage(),
            item.round(),
            item.arrangement(),
            item.returned(),
            item.late(),
            item.outcome(),
            item.doneAt(),
            id(item.doneBy()),
            item.closedAt(),
            id(item.closedBy()),
            item.repliedAt(),
            item.wantedDue(),
            item.rating(),
            item.workers().toArray(UUID[]::new)
        };
    }

    private static void step(DemoRows rows, Item item, int n) {
        var step = item.steps().get(n);
        rows.add(item.id().id(), n, step.content(), id(step.doneBy()), step.doneAt());
    }

    private static void entry(DemoRows rows, Item item, HistoryEntry entry) {
        rows.add(
                TimeOrderedIds.next(),
                item.id().id(),
                entry.kind().name(),
                entry.words(),
                id(entry.by()),
                id(entry.to()),
                entry.until(),
                entry.at());
    }

    private static @Nullable UUID id(@Nullable TypedId id) {
        return id == null ? null : id.id();
    }

    private static List<PersonId> ids(List<PersonName> people) {
        return people.stream().map(PersonName::id).toList();
    }

    private static ActingPerson owner(Item item) {
        return new ActingPerson(item.parties().owner(), Set.of(), false);
    }

    private static ActingPerson supervisor(Item item) {
        return new ActingPerson(item.parties().supervisor(), Set.of(), false);
    }
}
