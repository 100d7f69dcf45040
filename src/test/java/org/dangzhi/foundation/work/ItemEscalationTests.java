package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The boiler is due at 21:42; its supervisor hears of it an hour later, the director three hours after that. */
class ItemEscalationTests extends ItemTestBase {

    PersonId zeng;
    UUID boiler;

    @BeforeEach
    void aDirectorAndTheBoiler() {
        zeng = binbei.person("曾凡军", "主任", null);
        binbei.office.in(() -> accounts.open(new NewAccount(
                "u" + TimeOrderedIds.next().toString().substring(20).replace("-", ""),
                WorkFixture.PASSWORD,
                zeng,
                Set.of(Roles.DIRECTOR))));
        boiler = binbei.boiler();
        forget();
    }

    @Test
    void tellsTheOwnerThenTheSupervisorThenTheDirectorEachOnce() {
        forward(Duration.ofHours(3), "DUE_SOON");
        assertThat(told()).containsExactlyInAnyOrder("冯涛 due_soon", "郭强 due_soon");

        forward(Duration.ofHours(2), "DUE");
        assertThat(told()).containsExactlyInAnyOrder("冯涛 due", "郭强 due");

        forward(Duration.ofHours(1), "LATE_TO_SUPERVISOR");
        assertThat(told())
                .containsExactlyInAnyOrder("冯涛 late_to_supervisor", "郭强 late_to_supervisor", "李文博 late_to_supervisor");

        forward(Duration.ofHours(3), "LATE_TO_DIRECTOR");
        assertThat(told()).containsExactlyInAnyOrder("李文博 late_to_director", "曾凡军 late_to_director");

        clock.forward(Duration.ofDays(30));
        allDueIsDone();
        assertThat(happened(boiler))
                .containsExactly("ARRANGED", "DUE_SOON", "DUE", "LATE_TO_SUPERVISOR", "LATE_TO_DIRECTOR");
        assertThat(item(boiler).late()).isTrue();
    }

    @Test
    void afterDowntimeOnlyTheNewestStageTellsPeople() {
        forward(Duration.ofDays(3), "LATE_TO_DIRECTOR");
        allDueIsDone();

        assertThat(told()).containsExactlyInAnyOrder("李文博 late_to_director", "曾凡军 late_to_director");
        assertThat(happened(boiler)).containsExactly("ARRANGED", "LATE_TO_DIRECTOR");
    }

    @Test
    void anItemThatWasReportedInTimeAsksItsSupervisorOnly() {
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));
        forget();

        forward(Duration.ofHours(4), "CHECK_DUE");
        assertThat(told()).containsExactly("李文博 check_due");
        forward(Duration.ofHours(4), "CHECK_LATE_TO_DIRECTOR");
        assertThat(told()).containsExactlyInAnyOrder("李文博 check_late_to_director", "曾凡军 check_late_to_director");
        assertThat(item(boiler).late()).isFalse();
    }

    @Test
    void anItemThatWasClosedTellsNobody() {
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));
        binbei.run(binbei.li, () -> desk.approve(boiler, 1, "", "已回复"));
        forget();

        clock.forward(Duration.ofDays(30));
        allDueIsDone();
        assertThat(told()).isEmpty();
        assertThat(happened(boiler)).endsWith("CLOSED");
    }

    @Test
    void anExtensionSetsTheClockAnew() {
        forward(Duration.ofHours(5), "DUE");
        binbei.run(binbei.feng, () -> desk.askExtension(boiler, in(Duration.ofDays(2)), "等备件"));
        binbei.run(binbei.zhang, () -> desk.extend(boiler, item(boiler).wantedDue()));
        forget();

        clock.forward(Duration.ofDays(1));
        allDueIsDone();
        assertThat(told()).isEmpty();
        forward(Duration.ofDays(1), "DUE");
        assertThat(told()).contains("冯涛 due");
    }

    @Test
    void whatWasReturnedIsOnItsClockAgain() {
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));
        binbei.run(binbei.li, () -> desk.returnToOwner(boiler, 1, "没写温度", in(Duration.ofDays(1))));
        forget();

        forward(Duration.ofDays(1), "DUE");
        assertThat(told()).contains("冯涛 due").doesNotContain("李文博 check_due");
    }

    @Test
    void whoIsAwayIsToldTogetherWithHisStandIn() {
        standIn(binbei.li, binbei.zhou);
        standIn(zeng, binbei.zhang);

        forward(Duration.ofHours(9), "LATE_TO_DIRECTOR");
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "李文博 late_to_director", "周海燕 late_to_director", "曾凡军 late_to_director", "张建林 late_to_director");
    }

    @Test
    void aDeclinedItemComesBackToThoseWhoWantIt() {
        binbei.run(binbei.feng, () -> desk.decline(boiler, "不归我管"));
        forget();

        forward(Duration.ofHours(5), "DUE");
        assertThat(told()).containsExactly("张建林 due");
    }

    @Test
    void anActAndATimerAtTheSameMomentBothHappen() {
        binbei.run(
                binbei.zhang,
                () -> transaction.executeWithoutResult(status -> {
                    desk.remind(boiler, "快");
                    clock.forward(Duration.ofHours(5));
                    allDueIsDone(); // the timer meets the item while it is held
                }));
        clock.forward(Duration.ofMinutes(1)); // and comes again
        awaitHappened("DUE");
        assertThat(happened(boiler)).containsExactly("ARRANGED", "REMINDED", "DUE");
        assertThat(failures()).as("meeting a person is no failure").isZero();
    }

    private int failures() {
        return binbei.office.in(() ->
                transaction.execute(status -> jdbc.sql("select sum(failures) from jobs.timer where subject = :item")
                        .param("item", boiler)
                        .query(Integer.class)
                        .single()));
    }

    private void forward(Duration time, String until) {
        clock.forward(time);
        awaitHappened(until);
    }

    private void awaitHappened(String kind) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(happened(boiler)).endsWith(kind));
    }

    private List<String> seen = List.of();

    private void forget() {
        seen = all();
    }

    /** Who was told what since the last look. */
    private List<String> told() {
        var all = all();
        var fresh = all.subList(seen.size(), all.size());
        seen = all;
        return List.copyOf(fresh);
    }

    private List<String> all() {
        return binbei.office.in(() -> transaction.execute(
                status -> jdbc.sql("""
                        select p.name || ' ' || replace(n.key, 'work.notice.', '')
                          from notify.inbox i
                          join notify.notice n on n.office_id = i.office_id and n.id = i.notice_id
                          join people.name_of p on p.office_id = i.office_id and p.id = i.person_id
                         order by n.id, p.name
                        """).query((row, n) -> row.getString(1)).list()));
    }
}
