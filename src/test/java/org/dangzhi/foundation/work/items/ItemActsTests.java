package org.dangzhi.foundation.work.items;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dangzhi.foundation.work.items.ItemTests.FENG;
import static org.dangzhi.foundation.work.items.ItemTests.GUO;
import static org.dangzhi.foundation.work.items.ItemTests.HAN;
import static org.dangzhi.foundation.work.items.ItemTests.LATER;
import static org.dangzhi.foundation.work.items.ItemTests.LI;
import static org.dangzhi.foundation.work.items.ItemTests.NOW;
import static org.dangzhi.foundation.work.items.ItemTests.ZHANG;
import static org.dangzhi.foundation.work.items.ItemTests.ZHOU;
import static org.dangzhi.foundation.work.items.ItemTests.boiler;
import static org.dangzhi.foundation.work.items.ItemTests.closed;
import static org.dangzhi.foundation.work.items.ItemTests.hand;
import static org.dangzhi.foundation.work.items.ItemTests.reported;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.work.NewItem;
import org.dangzhi.foundation.work.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an item says somebody may do is what it lets them do: each act is tried on an item of every kind by everybody who
 * has something to do with it, by themselves, as the stand-in of one other and of two others, as a steward and as none.
 */
class ItemActsTests {

    static final PersonId SUN = new PersonId(TimeOrderedIds.next()); // keeps it

    /** Two ways of each act where it has two. All that is said and set is lawful: only who and when may be wrong. */
    static final Map<ItemAct, List<BiConsumer<Item, ActingPerson>>> VERBS = Map.ofEntries(
            entry(ItemAct.ACCEPT, List.of((item, by) -> item.accept(by, NOW))),
            entry(ItemAct.DECLINE, List.of((item, by) -> item.decline(by, "不归我管", NOW))),
            entry(
                    ItemAct.REARRANGE,
                    List.of(
                            (item, by) -> item.amend(by, item.arrangement(), item.description(), List.of(), LATER, NOW),
                            (item, by) -> item.reassign(
                                    by, item.arrangement(), new Parties(HAN, null, null, null, LI), LATER, "", NOW))),
            entry(ItemAct.COMMENT, List.of((item, by) -> item.progress(by, "在查", NOW))),
            entry(ItemAct.CARRY_OUT, List.of((item, by) -> item.tick(by, 0, true, NOW))),
            entry(ItemAct.REPORT, List.of((item, by) -> item.report(by, "轴承过热", NOW))),
            entry(
                    ItemAct.ASK_EXTENSION,
                    List.of((item, by) -> item.askExtension(by, LATER.plus(Duration.ofDays(2)), "等备件", NOW))),
            entry(
                    ItemAct.ANSWER_EXTENSION,
                    List.of((item, by) -> item.extend(by, NOW), (item, by) -> item.refuseExtension(by, "不能再等", NOW))),
            entry(ItemAct.REMIND, List.of((item, by) -> item.remind(by, "", NOW))),
            entry(
                    ItemAct.CHECK,
                    List.of(
                            (item, by) -> item.approve(by, "齐全", "已电话回复", NOW),
                            (item, by) -> item.returnToOwner(by, "温度没写", LATER, NOW))),
            entry(ItemAct.REPLY, List.of((item, by) -> item.reply(by, "已电话回复", NOW))),
            entry(ItemAct.RATE, List.of((item, by) -> item.rate(by, 3, NOW))));

    static final List<Supplier<Item>> ITEMS = List.of(
            ItemTests::boiler,
            () -> boiler().followUpBy(SUN, NOW),
            () -> boiler().decline(hand(FENG), "不归我管", NOW),
            () -> boiler().accept(hand(FENG), NOW),
            ItemActsTests::extensionAsked,
            ItemTests::reported,
            () -> boiler().report(hand(GUO), "轴承过热", NOW),
            () -> boiler().report(hand(HAN, FENG), "轴承过热", NOW),
            () -> reported().followUpBy(SUN, NOW),
            () -> reported().returnToOwner(hand(LI), "温度没写", LATER, NOW),
            ItemTests::closed,
            () -> closed().rate(hand(ZHANG), 3, NOW),
            () -> wanted(null, FENG),
            () -> wanted(null, ZHOU),
            () -> wanted(ZHANG, ZHANG),
            () -> wanted(ZHANG, ZHANG).askExtension(hand(ZHANG), LATER, "等备件", NOW),
            () -> wanted(null, ZHOU).askExtension(hand(ZHOU), LATER, "等备件", NOW),
            () -> wanted(ZHANG, ZHANG).report(hand(ZHANG), "好了", NOW).approve(hand(LI), "", "已说", NOW));

    static Item extensionAsked() {
        return boiler().askExtension(hand(FENG), LATER, "等备件", NOW);
    }

    /** Written down by Zhou; without an assistant. */
    static Item wanted(PersonId leader, PersonId owner) {
        var wanted = new NewItem(
                "查", "", Source.ROUTINE, null, null, leader, owner, null, LI, ItemTests.DUE, List.of("电话问明原因"));
        return Item.arrange("2026-1128", wanted, new Parties(owner, null, null, null, LI), ZHOU, NOW);
    }

    static Stream<ActingPerson> everybody() {
        var all = List.of(ZHANG, ZHOU, FENG, GUO, LI, HAN, SUN);
        return all.stream()
                .flatMap(person -> all.stream()
                        .flatMap(one -> all.stream()
                                .map(other -> Set.copyOf(List.of(one, other).stream()
                                        .filter(place -> !place.equals(person))
                                        .distinct()
                                        .toList())))
                        .distinct()
                        .flatMap(places ->
                                Stream.of(true, false).map(steward -> new ActingPerson(person, places, steward))));
    }

    @ParameterizedTest
    @EnumSource
    void anActIsOfferedExactlyToThoseWhoAreNotRefused(ItemAct act) {
        var persons = everybody().toList();
        var answers = EnumSet.noneOf(Answer.class);
        for (var arranged : ITEMS)
            for (var person : persons) {
                boolean offered = arranged.get().acts(person).contains(act);
                answers.add(offered ? Answer.YES : Answer.NO);
                for (var verb : VERBS.get(act)) {
                    var item = arranged.get();
                    var refusal = catchThrowableOfType(Refusal.class, () -> verb.accept(item, person));
                    assertThat(refusal == null)
                            .as("%s in stage %s by %s: %s", act, item.stage(), person, refusal)
                            .isEqualTo(offered);
                }
            }
        assertThat(answers).containsExactly(Answer.YES, Answer.NO);
    }

    private enum Answer {
        YES,
        NO
    }

    /** Each of the seven for nobody, for one of six or for two of six, as a steward or as none: 7 × (1 + 6 + 15) × 2. */
    @Test
    void everybodyIsTried() {
        assertThat(everybody()).hasSize(308).doesNotHaveDuplicates().contains(hand(HAN), hand(HAN, FENG, LI));
        assertThat(VERBS).containsOnlyKeys(ItemAct.values());
    }
}
