package org.dangzhi.foundation.work.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangzhi.foundation.work.items.ItemTests.DUE;
import static org.dangzhi.foundation.work.items.ItemTests.LATER;
import static org.dangzhi.foundation.work.items.ItemTests.NOW;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.work.NewItem;
import org.dangzhi.foundation.work.Source;
import org.dangzhi.foundation.work.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Nobody closes their own work, whatever they do before: every act is tried in every state that three persons can bring
 * an item to, each of them with the right to arrange, and standing in for each of the others, both or none. Who worked on
 * it is noted here by who did what, not by what the item says.
 */
public class NobodyClosesAloneTests {

    private static final List<PersonId> PERSONS =
            Stream.generate(() -> new PersonId(TimeOrderedIds.next())).limit(3).toList();
    private static final PersonId A = PERSONS.get(0);
    private static final PersonId B = PERSONS.get(1);
    private static final PersonId C = PERSONS.get(2);

    private static final int LONG = 6;

    /** What somebody does, by what a report of a failure calls it. */
    private record Act(String name, Kind kind, BiConsumer<Item, ActingPerson> verb) {}

    private enum Kind {
        WORK,
        /** Work too, but of whoever checks it. */
        WORD,
        ARRANGE,
        CHECK,
        OTHER
    }

    private record Deed(ActingPerson by, Act act) {

        @Override
        public String toString() {
            var for_ = by.places().stream()
                    .map(NobodyClosesAloneTests::name)
                    .sorted()
                    .toList();
            return name(by.person()) + (for_.isEmpty() ? "" : " for " + for_) + ": " + act.name();
        }
    }

    /** An item by what decides who may do what, and who worked on it as this test has seen it. */
    private record State(
            Stage stage,
            @Nullable PersonId leader,
            Parties parties,
            @Nullable PersonId doneBy,
            @Nullable PersonId stepBy,
            boolean extension,
            boolean owesReply,
            Set<PersonId> worked) {

        static State of(Item item, Set<PersonId> worked) {
            return new State(
                    item.stage(),
                    item.assignedBy(),
                    item.parties(),
                    item.doneBy(),
                    item.steps().getFirst().doneBy(),
                    item.wantedDue() != null,
                    item.owesReply(),
                    worked);
        }
    }

    /** How a state was reached first. */
    private record Course(Supplier<Item> made, List<Deed> deeds, Set<PersonId> worked) {

        Item again() {
            var item = made.get();
            deeds.forEach(deed -> deed.act().verb().accept(item, deed.by()));
            return item;
        }

        Course and(Deed deed, Set<PersonId> now) {
            return new Course(
                    made, Stream.concat(deeds.stream(), Stream.of(deed)).toList(), Set.copyOf(now));
        }
    }

    private static final List<Act> ACTS = acts();
    private static final List<ActingPerson> ACTORS = PERSONS.stream()
            .flatMap(person -> groups(person).map(places -> new ActingPerson(person, places, true)))
            .toList();

    private final Map<State, Course> known = new LinkedHashMap<>();
    private final Map<State, List<State>> steps = new HashMap<>();
    private final Queue<State> open = new ArrayDeque<>();
    private long tried;

    @Test
    void inNoStateThatThreePersonsCanReach() {
        for (var leader : new @Nullable PersonId[] {null, A, B})
            for (var owner : List.of(A, B)) reach(new Course(() -> item(leader, owner), List.of(), Set.of()));
        for (var state = open.poll(); state != null; state = open.poll()) tryAll(state);
        System.out.printf(
                "Nobody closes alone: %,d acts tried in %,d states; %,d sequences of up to %d acts stand for them.%n",
                tried, known.size(), sequences(), LONG);
        assertThat(known.keySet()).extracting(State::stage).contains(Stage.values());
        assertThat(tried).isGreaterThan(100_000);
    }

    private State reach(Course course) {
        var state = State.of(course.again(), course.worked());
        if (known.putIfAbsent(state, course) == null) open.add(state);
        return state;
    }

    private void tryAll(State state) {
        var course = Objects.requireNonNull(known.get(state));
        var reached = new ArrayList<State>();
        for (var actor : ACTORS)
            for (var act : ACTS)
                attempt(course, new Deed(actor, act)).map(this::reach).ifPresent(reached::add);
        steps.put(state, reached);
    }

    /** Does all again from the beginning, then this; nothing where it is refused. */
    private Optional<Course> attempt(Course course, Deed deed) {
        tried++;
        var item = course.again();
        var before = item.parties();
        var stage = item.stage();
        try {
            deed.act().verb().accept(item, deed.by());
        } catch (Refusal refused) {
            return Optional.empty();
        }
        refuse(deed, course, before);
        var worked = new HashSet<>(course.worked());
        if (isWork(deed, before, stage))
            Stream.of(deed.by().person(), before.owner(), before.assistant())
                    .filter(Objects::nonNull)
                    .forEach(worked::add);
        return Optional.of(course.and(deed, worked));
    }

    private static boolean isWork(Deed deed, Parties before, Stage stage) {
        boolean carries = deed.by().actsFor(before.owner()) || deed.by().actsFor(before.assistant());
        boolean work = deed.act().kind() == Kind.WORK
                || deed.act().kind() == Kind.WORD && !deed.by().is(before.supervisor());
        return carries && work && (stage == Stage.ARRANGED || stage == Stage.DOING);
    }

    private static void refuse(Deed deed, Course course, Parties before) {
        var person = deed.by().person();
        boolean own =
                course.worked().contains(person) || person.equals(before.owner()) || person.equals(before.assistant());
        if (deed.act().kind() == Kind.CHECK)
            assertThat(own)
                    .as("checks their own work: %s, then %s", course.deeds(), deed)
                    .isFalse();
        if (deed.act().kind() == Kind.ARRANGE)
            assertThat(own)
                    .as("arranges their own work: %s, then %s", course.deeds(), deed)
                    .isFalse();
    }

    /** Every way of going from a first state over others, counted without going it. */
    private long sequences() {
        var ways = new HashMap<State, Long>();
        known.forEach((state, course) -> ways.put(state, course.deeds().isEmpty() ? 1L : 0L));
        long all = 0;
        Map<State, Long> last = ways;
        for (int length = 1; length <= LONG; length++) {
            var next = new HashMap<State, Long>();
            last.forEach((state, count) ->
                    steps.getOrDefault(state, List.of()).forEach(to -> next.merge(to, count, Math::addExact)));
            all = Math.addExact(
                    all, next.values().stream().mapToLong(Long::longValue).sum());
            last = next;
        }
        return all;
    }

    private static List<Act> acts() {
        var acts = new ArrayList<Act>();
        acts.add(new Act("accepts", Kind.WORK, (item, by) -> item.accept(by, NOW)));
        acts.add(new Act("declines", Kind.OTHER, (item, by) -> item.decline(by, "不归我管", NOW)));
        acts.add(new Act("says a word", Kind.WORD, (item, by) -> item.progress(by, "在查", NOW)));
        acts.add(new Act("does the step", Kind.WORK, (item, by) -> item.tick(by, 0, true, NOW)));
        acts.add(new Act("opens the step", Kind.WORK, (item, by) -> item.tick(by, 0, false, NOW)));
        acts.add(new Act("reports", Kind.WORK, (item, by) -> item.report(by, "好了", NOW)));
        acts.add(new Act(
                "asks for more time",
                Kind.WORK,
                (item, by) -> item.askExtension(by, item.due().plus(Duration.ofDays(1)), "等备件", NOW)));
        acts.add(new Act("gives more time", Kind.OTHER, (item, by) -> item.extend(by, NOW)));
        acts.add(new Act("refuses more time", Kind.OTHER, (item, by) -> item.refuseExtension(by, "不行", NOW)));
        acts.add(new Act("replies", Kind.OTHER, (item, by) -> item.reply(by, "已说", NOW)));
        acts.add(new Act("passes", Kind.CHECK, (item, by) -> item.approve(by, "", item.owesReply() ? "已说" : "", NOW)));
        acts.add(new Act("gives back", Kind.CHECK, (item, by) -> item.returnToOwner(by, "不全", LATER, NOW)));
        acts.add(new Act(
                "amends",
                Kind.ARRANGE,
                (item, by) -> item.amend(by, item.arrangement(), item.description(), List.of("查"), item.due(), NOW)));
        for (var given : everyGift())
            acts.add(new Act(
                    "gives it to " + name(given.owner()) + ", checked by " + name(given.supervisor()),
                    Kind.ARRANGE,
                    (item, by) -> item.reassign(by, item.arrangement(), given, LATER, "", NOW)));
        for (var given : everyGift())
            acts.add(new Act(
                    "gives it to " + name(given.owner()) + " and takes it back",
                    Kind.ARRANGE,
                    (item, by) -> giveAndTakeBack(item, by, given)));
        return acts;
    }

    private static void giveAndTakeBack(Item item, ActingPerson by, Parties given) {
        var before = Placement.of(item);
        item.reassign(by, item.arrangement(), given, LATER, "", NOW);
        item.takeBack(by, item.arrangement(), before, NOW);
    }

    private static List<Parties> everyGift() {
        return PERSONS.stream()
                .flatMap(owner -> PERSONS.stream()
                        .filter(supervisor -> !supervisor.equals(owner))
                        .flatMap(supervisor -> Stream.<@Nullable PersonId>concat(
                                        Stream.of((PersonId) null),
                                        PERSONS.stream().filter(p -> !p.equals(owner) && !p.equals(supervisor)))
                                .map(assistant -> new Parties(owner, null, assistant, null, supervisor))))
                .toList();
    }

    /** Nobody, one of the others, both. */
    private static Stream<Set<PersonId>> groups(PersonId person) {
        var others = PERSONS.stream().filter(other -> !other.equals(person)).toList();
        return Stream.of(Set.of(), Set.of(others.getFirst()), Set.of(others.getLast()), Set.copyOf(others));
    }

    private static Item item(@Nullable PersonId leader, PersonId owner) {
        var wanted = new NewItem("查", "", Source.ROUTINE, null, null, leader, owner, null, C, DUE, List.of("查"));
        return Item.arrange("2026-1", wanted, new Parties(owner, null, null, null, C), A, NOW);
    }

    private static String name(PersonId person) {
        return String.valueOf((char) ('A' + PERSONS.indexOf(person)));
    }
}
