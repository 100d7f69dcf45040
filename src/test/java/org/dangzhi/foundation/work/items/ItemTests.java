package org.dangzhi.foundation.work.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.work.NewItem;
import org.dangzhi.foundation.work.Source;
import org.dangzhi.foundation.work.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemTests {

    static final PersonId ZHANG = new PersonId(TimeOrderedIds.next()); // wants it
    static final PersonId ZHOU = new PersonId(TimeOrderedIds.next()); // wrote it down
    static final PersonId FENG = new PersonId(TimeOrderedIds.next()); // owner
    static final PersonId GUO = new PersonId(TimeOrderedIds.next()); // assistant
    static final PersonId LI = new PersonId(TimeOrderedIds.next()); // supervisor
    static final PersonId HAN = new PersonId(TimeOrderedIds.next()); // nothing to do with it

    static final Instant NOW = Instant.parse("2026-11-23T03:05:00Z");
    static final Instant DUE = Instant.parse("2026-11-23T08:00:00Z");
    static final Instant LATER = DUE.plus(Duration.ofDays(1));

    static ActingPerson hand(PersonId person, PersonId... places) {
        return new ActingPerson(person, Set.of(places), false);
    }

    static ActingPerson steward(PersonId person) {
        return new ActingPerson(person, Set.of(), true);
    }

    static Parties parties() {
        return new Parties(FENG, null, GUO, null, LI);
    }

    static Item boiler() {
        var wanted = new NewItem(
                "核实 3 号站供暖锅炉停运情况",
                "查清原因",
                Source.LEADER,
                null,
                null,
                ZHANG,
                FENG,
                GUO,
                LI,
                DUE,
                List.of("电话问明原因", " ", "现场确认"));
        return Item.arrange("2026-1126", wanted, parties(), ZHOU, NOW);
    }

    @Test
    void getsItsNumberOnce() {
        var item = Item.arrange(Item.UNNUMBERED, wantedBy(DUE), parties(), ZHOU, NOW);
        assertThat(item.isNumbered()).isFalse();
        item.number("2026-1127");
        assertThat(item.number()).isEqualTo("2026-1127");
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> item.number("2026-1128"));
    }

    static Item reported() {
        return boiler().report(hand(FENG), "轴承过热", NOW);
    }

    static Item closed() {
        return reported().approve(hand(LI), "", "已电话回复", NOW);
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(ItemRefused.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("work.refused." + key));
    }

    @Test
    void goesFromArrangedToClosedByAnotherPersonsCheck() {
        var item = boiler().accept(hand(FENG), NOW)
                .tick(hand(GUO), 0, true, NOW)
                .report(hand(FENG), "轴承过热，已换", NOW)
                .approve(hand(LI), "三项齐全", "已电话回复", NOW);

        assertThat(item.stage()).isEqualTo(Stage.CLOSED);
        assertThat(item.newHistory())
                .extracting(HistoryEntry::kind)
                .containsExactly(
                        ItemEventType.ARRANGED,
                        ItemEventType.ACCEPTED,
                        ItemEventType.STEP_DONE,
                        ItemEventType.DONE,
                        ItemEventType.REPLIED,
                        ItemEventType.CLOSED);
    }

    @Test
    void theSupervisorIsAThirdPerson() {
        refused("supervisorIsOwner", () -> new Parties(FENG, null, null, null, FENG));
        refused("supervisorIsAssistant", () -> new Parties(FENG, null, GUO, null, GUO));
        refused("assistantIsOwner", () -> new Parties(FENG, null, FENG, null, LI));
    }

    @Test
    void isNotArrangedForATimeThatHasPassed() {
        refused("dueHasPassed", () -> Item.arrange("1", wantedBy(NOW), parties(), ZHOU, NOW));
    }

    static NewItem wantedBy(Instant due) {
        return new NewItem("查", "", Source.ROUTINE, null, null, null, FENG, null, LI, due, List.of());
    }

    @Test
    void isAcceptedOrDeclinedByItsOwnerAlone() {
        refused("notYours", () -> boiler().accept(hand(GUO), NOW));
        refused("notYours", () -> boiler().decline(hand(LI), "没空", NOW));
        refused("words", () -> boiler().decline(hand(FENG), " ", NOW));
        assertThat(boiler().decline(hand(FENG), "不归我管", NOW).stage()).isEqualTo(Stage.DECLINED);
    }

    @Test
    void whatWasDeclinedIsCarriedOutOnlyAfterItWasGivenAgain() {
        var declined = boiler().decline(hand(FENG), "不归我管", NOW);
        refused("stage", () -> declined.report(hand(FENG), "好了", NOW));

        declined.reassign(steward(ZHOU), 1, new Parties(HAN, null, null, null, LI), LATER, "", NOW);
        assertThat(declined.stage()).isEqualTo(Stage.ARRANGED);
        assertThat(declined.report(hand(HAN), "好了", NOW).stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void isReportedByThoseWhoDoItOrStandInForThem() {
        refused("notYours", () -> boiler().report(hand(HAN), "好了", NOW));
        refused("words", () -> boiler().report(hand(FENG), "", NOW));
        assertThat(boiler().report(hand(HAN, FENG), "好了", NOW).stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void aStandInStaysAThirdPerson() {
        refused("ownWork", () -> boiler().report(hand(LI, FENG), "好了", NOW));
        refused("ownWork", () -> reported().approve(hand(FENG, LI), "", "说了", NOW));
        refused("ownWork", () -> reported().approve(hand(GUO, LI), "", "说了", NOW));
        var byHan = boiler().report(hand(HAN, FENG), "好了", NOW);
        refused("ownWork", () -> byHan.approve(hand(HAN, LI), "", "说了", NOW));
    }

    @Test
    void isCheckedByItsSupervisorAlone() {
        refused("notYours", () -> reported().approve(hand(FENG), "", "说了", NOW));
        refused("notYours", () -> reported().approve(steward(ZHOU), "", "说了", NOW));
        refused("notYours", () -> reported().returnToOwner(hand(ZHANG), "再查", LATER, NOW));
        refused("stage", () -> boiler().approve(hand(LI), "", "说了", NOW));
    }

    @Test
    void isNotClosedBeforeTheLeaderBehindItWasTold() {
        refused("replyOwed", () -> reported().approve(hand(LI), "齐全", " ", NOW));
        var told = reported().reply(hand(ZHOU), "已电话回复", NOW);
        assertThat(told.approve(hand(LI), "", "", NOW).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void goesRoundAgainWhenReturned() {
        var item = reported();
        refused("words", () -> item.returnToOwner(hand(LI), "", LATER, NOW));
        refused("dueHasPassed", () -> item.returnToOwner(hand(LI), "温度没写", NOW, NOW));

        item.returnToOwner(hand(LI), "温度没写", LATER, NOW);
        assertThat(item.stage()).isEqualTo(Stage.DOING);
        assertThat(item.round()).isEqualTo(2);
        assertThat(item.returned()).isTrue();
        assertThat(item.due()).isEqualTo(LATER);
        assertThat(item.report(hand(FENG), "58 ℃", NOW).stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void isLateByTheServersClockAndStaysLate() {
        assertThat(boiler().report(hand(FENG), "好了", DUE).late()).isFalse();
        assertThat(boiler().report(hand(FENG), "好了", DUE.plusMillis(1)).late()).isTrue();

        var extended = boiler().askExtension(hand(FENG), LATER, "等备件", NOW);
        extended.extend(hand(ZHANG), DUE.plusSeconds(60));
        assertThat(extended.report(hand(FENG), "好了", LATER).late()).isTrue();
    }

    @Test
    void isExtendedByWhoWantsItNeverByWhoDoesIt() {
        refused("noExtension", () -> boiler().askExtension(hand(FENG), DUE, "等备件", NOW));
        refused("notYours", () -> boiler().askExtension(hand(LI), LATER, "等备件", NOW));
        refused("noExtensionAsked", () -> boiler().extend(hand(ZHANG), NOW));

        var asked = boiler().askExtension(hand(FENG), LATER, "等备件", NOW);
        refused("ownWork", () -> asked.extend(hand(FENG, ZHANG), NOW));
        refused("notYours", () -> asked.extend(steward(ZHOU), NOW));
        refused("words", () -> asked.refuseExtension(hand(ZHANG), "", NOW));
        assertThat(asked.extend(hand(ZHANG), NOW).due()).isEqualTo(LATER);
        assertThat(asked.wantedDue()).isNull();
    }

    @Test
    void isReassignedByTheDeskOrByWhoWantsIt() {
        var given = new Parties(HAN, null, null, null, LI);
        refused("notYours", () -> boiler().reassign(hand(FENG), 1, given, LATER, "", NOW));
        refused("dueHasPassed", () -> boiler().reassign(hand(ZHANG), 1, given, NOW, "", NOW));
        refused("stage", () -> reported().reassign(steward(ZHOU), 1, given, LATER, "", NOW));
        assertThat(boiler().reassign(hand(ZHANG), 1, given, LATER, "忙", NOW).parties())
                .isEqualTo(given);
    }

    @Test
    void keepsDoneStepsWhenItIsAmended() {
        var item = boiler().tick(hand(FENG), 0, true, NOW);
        var matter = new ItemDescription("核实", "查清", Source.LEADER, null, null);
        item.amend(steward(ZHOU), 1, matter, List.of("书面回复", "电话问明原因"), DUE, NOW);

        assertThat(item.steps()).extracting(Step::content).containsExactly("电话问明原因", "书面回复");
        assertThat(item.steps().getFirst().isDone()).isTrue();
        refused("notYours", () -> item.amend(hand(FENG), 1, matter, List.of(), DUE, NOW));
    }

    @Test
    void eachActThatArrangesItAnewCountsOnce() {
        var item = boiler().amend(steward(ZHOU), 1, boiler().description(), List.of("电话问明原因"), LATER, NOW);
        assertThat(item.arrangement()).isEqualTo(2);
        item.amend(steward(ZHOU), 2, boiler().description(), List.of(), LATER, NOW);
        assertThat(item.arrangement()).isEqualTo(3);
        item.reassign(steward(ZHOU), 3, new Parties(HAN, null, null, null, LI), LATER, "忙", NOW);
        assertThat(item.arrangement()).isEqualTo(4);
        item.askExtension(hand(HAN), LATER.plusSeconds(60), "等备件", NOW).extend(hand(ZHANG), NOW);
        assertThat(item.arrangement()).isEqualTo(5);
        item.report(hand(HAN), "好了", NOW).returnToOwner(hand(LI), "温度没写", LATER, NOW);
        assertThat(item.arrangement()).isEqualTo(6);
    }

    @Test
    void hasOnlyTheStepsItHas() {
        assertThat(boiler().steps()).hasSize(2);
        refused("step", () -> boiler().tick(hand(FENG), 2, true, NOW));
        refused("step", () -> boiler().tick(hand(FENG), -1, true, NOW));
    }

    @Test
    void itsOwnerIsRemindedByOthers() {
        refused("notYours", () -> boiler().remind(steward(FENG), "", NOW));
        refused("notYours", () -> boiler().remind(hand(HAN), "", NOW));
        refused("notYours", () -> reported().remind(hand(LI), "", NOW));
        assertThat(boiler().remind(hand(LI), "快", NOW).newHistory()).hasSize(2);
        assertThat(boiler().remind(hand(ZHANG), "快", NOW).newHistory()).hasSize(2);
    }

    @Test
    void isRatedOnceByWhoWantedIt() {
        refused("stage", () -> reported().rate(hand(ZHANG), 3, NOW));
        refused("notYours", () -> closed().rate(hand(ZHOU), 3, NOW));
        refused("rated", () -> closed().rate(hand(ZHANG), 4, NOW));
        var rated = closed().rate(hand(ZHANG), 3, NOW);
        refused("rated", () -> rated.rate(hand(ZHANG), 1, NOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemEventType.class,
            names = {"PROGRESS", "REMINDED", "REPLIED", "KEPT"})
    void nothingHappensToItOnceItIsClosed(ItemEventType kind) {
        refused("stage", () -> {
            switch (kind) {
                case PROGRESS -> closed().progress(hand(FENG), "还有", NOW);
                case REMINDED -> closed().remind(steward(ZHOU), "", NOW);
                case REPLIED -> closed().reply(hand(ZHOU), "说了", NOW);
                default -> closed().followUpBy(HAN, NOW);
            }
        });
    }
}
