package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestClock;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.Units;
import org.dangzhi.foundation.search.SearchHit;
import org.dangzhi.foundation.search.SearchIndex;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.StaleVersionException;
import org.dangzhi.foundation.work.items.ActingPerson;
import org.dangzhi.foundation.work.items.Item;
import org.dangzhi.foundation.work.items.ItemCommands;
import org.dangzhi.foundation.work.items.ItemDescription;
import org.dangzhi.foundation.work.items.ItemHistoryRows;
import org.dangzhi.foundation.work.items.ItemRefused;
import org.dangzhi.foundation.work.items.ItemRepository;
import org.dangzhi.foundation.work.items.ItemUpdates;
import org.dangzhi.foundation.work.items.ReassignmentCommands;
import org.dangzhi.foundation.work.items.Step;
import org.dangzhi.foundation.work.lists.ItemQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@RecordApplicationEvents
class ItemCommandsTests {

    @Autowired
    ReassignmentCommands reassignments;

    @Autowired
    ItemCommands desk;

    @Autowired
    ItemUpdates keeping;

    @Autowired
    ItemRepository items;

    @Autowired
    ItemQuery query;

    @Autowired
    ItemHistoryRows course;

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationEvents events;

    WorkFixture binbei;

    @BeforeEach
    void anOffice() {
        binbei = new WorkFixture(offices, people, units, desk, clock);
    }

    @Test
    void keepsAnItemAsItGoesRound() {
        var boiler = binbei.boiler();
        binbei.run(binbei.feng, () -> desk.tick(boiler, 1, "现场确认", true));
        binbei.run(binbei.feng, () -> desk.report(boiler, "轴承过热", List.of()));
        binbei.run(binbei.li, () -> desk.returnToOwner(boiler, 1, "温度没写", later()));
        binbei.run(binbei.feng, () -> desk.report(boiler, "58 ℃", List.of()));
        binbei.run(binbei.li, () -> desk.approve(boiler, 2, "齐全", "已电话回复"));
        binbei.run(binbei.zhang, () -> desk.rate(boiler, 3));

        var kept = item(boiler);
        assertThat(kept.stage()).isEqualTo(Stage.CLOSED);
        assertThat(kept.round()).isEqualTo(2);
        assertThat(kept.outcome()).isEqualTo("58 ℃");
        assertThat(kept.parties().ownerUnit()).isEqualTo(binbei.production);
        assertThat(kept.steps()).extracting(Step::isDone).containsExactly(false, true);
        assertThat(kinds(boiler))
                .containsExactly(
                        "RATED", "CLOSED", "REPLIED", "DONE", "RETURNED", "DONE", "STEP_DONE", "ACCEPTED", "ARRANGED");
    }

    @Test
    void announcesWhatOthersMayCareAbout() {
        var boiler = binbei.boiler();
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));
        binbei.run(binbei.li, () -> desk.approve(boiler, 1, "", "已回复"));

        assertThat(events.stream(ItemAssigned.class))
                .extracting(event -> event.item().id())
                .containsExactly(boiler);
        assertThat(events.stream(ItemDone.class)).hasSize(1);
        assertThat(events.stream(ItemClosed.class)).hasSize(1);
    }

    /** Nobody has to think of it: what happened to an item, and what others are told, goes wherever the item is saved. */
    @Test
    void whateverSavesAnItemWritesItsHistoryAndAnnouncesItOnce() {
        var boiler = binbei.boiler();
        binbei.run(
                binbei.feng,
                () -> transaction.executeWithoutResult(status -> {
                    var item = items.findById(new ItemId(boiler)).orElseThrow();
                    item.report(new ActingPerson(binbei.feng, Set.of(), false), "好了", clock.instant());
                    items.save(item);
                    assertThat(item.newHistory()).isEmpty();
                    items.save(item);
                }));

        assertThat(kinds(boiler)).containsExactly("DONE", "ACCEPTED", "ARRANGED");
        assertThat(events.stream(ItemDone.class)).hasSize(1);
    }

    @Test
    void theDatabaseRefusesTheSamePersonTwice() {
        var boiler = binbei.boiler();
        refusedByTheDatabase("update work.item set supervisor_id = owner_id where id = ?", boiler);
        refusedByTheDatabase("update work.item set assistant_id = supervisor_id where id = ?", boiler);
        refusedByTheDatabase("update work.item set assistant_id = owner_id where id = ?", boiler);
        refusedByTheDatabase("""
                update work.item set stage = 'CLOSED', done_at = now(), done_by = assistant_id, closed_at = now(),
                       closed_by = owner_id where id = ?""", boiler);
        refusedByTheDatabase("""
                update work.item set stage = 'CLOSED', done_at = now(), done_by = supervisor_id, closed_at = now(),
                       closed_by = supervisor_id where id = ?""", boiler);
        refusedByTheDatabase("update work.item set stage = 'CLOSED' where id = ?", boiler);
    }

    private void refusedByTheDatabase(String sql, UUID item) {
        assertThatThrownBy(() -> binbei.office.in(() ->
                        transaction.execute(status -> jdbc.sql(sql).param(item).update())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theCourseCanBeNeitherChangedNorRemoved() {
        binbei.boiler();
        for (var sql : List.of("update work.event set words = 'x'", "delete from work.event"))
            assertThat(catchThrowable(() -> binbei.office.in(
                            () -> transaction.execute(status -> jdbc.sql(sql).update()))))
                    .hasStackTraceContaining("permission denied");
    }

    @Test
    void theSecondOfTwoWritersIsToldSo() {
        var boiler = binbei.boiler();
        var matter = new ItemDescription("核实锅炉", "", Source.LEADER, null, null);
        binbei.run(binbei.zhang, () -> desk.amend(boiler, 1, matter, List.of(), later()));

        assertThatThrownBy(() -> binbei.run(binbei.zhang, () -> desk.amend(boiler, 1, matter, List.of(), later())))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void twoAtOnceNeverCloseAnItemTwice() throws Exception {
        var boiler = binbei.boiler();
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));
        var both = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var checks = IntStream.range(0, 2)
                    .mapToObj(n -> threads.submit(() -> catchThrowable(() -> {
                        both.await();
                        binbei.run(binbei.li, () -> desk.approve(boiler, 1, "", "已回复"));
                    })))
                    .toList();
            var failed = 0;
            for (var check : checks) if (check.get() != null) failed++;
            assertThat(failed).isEqualTo(1);
        }
        assertThat(kinds(boiler)).containsOnlyOnce("CLOSED");
    }

    @Test
    void anotherOfficeHasNoneOfIt() {
        var boiler = binbei.boiler();
        var plant = new WorkFixture(offices, people, units, desk, clock);

        assertThatThrownBy(() -> plant.run(plant.feng, () -> desk.accept(boiler)))
                .isInstanceOf(NotFoundException.class);
        assertThat(plant.office.in(() -> desk.open())).isEmpty();
        assertThatThrownBy(() -> plant.as(
                        plant.zhou,
                        () -> desk.assign(new NewItem(
                                "查",
                                "",
                                Source.ROUTINE,
                                null,
                                null,
                                null,
                                binbei.feng,
                                null,
                                plant.li,
                                later(),
                                List.of()))))
                .isInstanceOf(ItemRefused.class)
                .satisfies(
                        refusal -> assertThat(((ItemRefused) refusal).field()).isEqualTo("owner"));
    }

    @Test
    void isReadByThosePartOfItTheirUnitAndThoseWhoReadAll() {
        var boiler = binbei.boiler();
        var stranger = binbei.person("韩冰", "", null);
        var colleague = binbei.person("赵雪", "", binbei.production);
        for (var part : List.of(binbei.zhang, binbei.zhou, binbei.feng, binbei.guo, binbei.li))
            assertThat(reads(part, boiler)).isTrue();
        assertThat(reads(stranger, boiler)).isFalse();
        assertThat(reads(colleague, boiler)).isFalse();

        for (var reader : List.of(colleague, stranger))
            binbei.account(accounts, reader, Roles.LIAISON); // reads the unit's
        assertThat(reads(colleague, boiler)).isTrue();
        assertThat(found(colleague)).hasSize(1);
        assertThat(reads(stranger, boiler)).isFalse();
        assertThat(found(stranger)).isEmpty();

        var officer = binbei.person("孙晓琳", "", null);
        binbei.account(accounts, officer, Roles.DUTY_OFFICER); // reads all
        assertThat(reads(officer, boiler)).isTrue();
    }

    private boolean reads(PersonId person, UUID item) {
        return binbei.office.signedIn(person, () -> transaction.execute(status -> query.mayRead(item)));
    }

    private List<SearchHit> found(PersonId person) {
        return binbei.office.signedIn(person, () -> transaction.execute(status -> index.find("供暖锅炉", 5)));
    }

    @Test
    void whoeverNoLongerHasItReadsItNoLonger() {
        var boiler = binbei.boiler();
        binbei.run(
                binbei.zhang, () -> reassignments.changeOwner(TimeOrderedIds.next(), boiler, binbei.guo, later(), "忙"));

        assertThat(item(boiler).parties().assistant()).isNull();
        assertThat(reads(binbei.feng, boiler)).isFalse();
        assertThat(reads(binbei.guo, boiler)).isTrue();
    }

    @Test
    void showsAHandoverWhatIsOpenWithItsNewestWord() {
        var boiler = binbei.boiler();
        binbei.run(binbei.feng, () -> desk.progress(boiler, "正在拆检", List.of()));
        binbei.run(binbei.li, () -> desk.takeOver(new ItemId(boiler), binbei.li));

        assertThat(binbei.office.in(() -> desk.open())).singleElement().satisfies(open -> {
            assertThat(open.owner()).isEqualTo("冯涛");
            assertThat(open.latest()).isEqualTo("正在拆检");
            assertThat(open.keeper()).isEqualTo(binbei.li);
            assertThat(open.stage()).isEqualTo(Stage.DOING);
        });
    }

    private Instant later() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    private Item item(UUID id) {
        return binbei.office.in(() -> keeping.read(id));
    }

    private List<String> kinds(UUID item) {
        return binbei.office.in(() -> transaction.execute(status -> course.of(item))).stream()
                .map(ItemHistoryRows.Line::kind)
                .toList();
    }
}
