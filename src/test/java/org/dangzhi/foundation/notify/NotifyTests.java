package org.dangzhi.foundation.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.DatabaseTest;
import org.dangzhi.DueWork;
import org.dangzhi.TestClock;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.FoundedOffice;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.audit.AuditChainHead;
import org.dangzhi.foundation.jobs.RetryDelay;
import org.dangzhi.foundation.notify.channels.ChannelSettingRows;
import org.dangzhi.foundation.notify.preferences.NotificationPreferencesCommands;
import org.dangzhi.foundation.notify.sending.ChannelSetting;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.notify.sending.WebhookServer;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class NotifyTests {

    @Autowired
    Notices notices;

    @Autowired
    InboxRows inbox;

    @Autowired
    Outbox outbox;

    @Autowired
    ChannelSettingRows ways;

    @Autowired
    NotificationPreferencesCommands choices;

    @Autowired
    AuditChainHead heads;

    @Autowired
    RoleHolders roles;

    @Autowired
    Accounts accounts;

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    GreenMail mail;
    WebhookServer robot;
    TestOffice binbei;
    PersonId zhou;
    PersonId li;

    @BeforeEach
    void twoColleagues() throws IOException {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        robot = new WebhookServer();
        binbei = TestOffice.found(offices);
        zhou = person("周海燕", "13800000001");
        li = person("李文博", "13800000002");
        binbei.run(() -> choices.setEmail(zhou, "zhouhy@example.cn"));
    }

    @AfterEach
    void hangUp() {
        mail.stop();
        robot.close();
    }

    @Test
    void tellsWithTheTransactionOrNotAtAll() {
        assertThatThrownBy(() -> binbei.run(() -> transaction.executeWithoutResult(status -> {
                    notices.tell(notice(Urgency.NORMAL, zhou));
                    throw new IllegalStateException("changed my mind");
                })))
                .hasMessage("changed my mind");

        assertThat(unread(zhou)).isZero();
    }

    @Test
    void everyReceiverHasItAtHisBellAndNobodyElse() {
        tell(Urgency.QUIET, zhou);

        assertThat(unread(zhou)).isEqualTo(1);
        assertThat(unread(li)).isZero();
    }

    @Test
    void whatWasReadIsNoLongerCounted() {
        tell(Urgency.QUIET, zhou, li);
        tell(Urgency.QUIET, zhou);
        var newest = newest(zhou);
        tell(Urgency.QUIET, zhou);

        binbei.run(() -> inbox.readAll(zhou, newest));

        assertThat(unread(zhou)).as("what came meanwhile stays").isEqualTo(1);
        assertThat(unread(li)).isEqualTo(1);
    }

    @Test
    void whoTakesSomebodysPlaceIsTold() {
        liStandsInForZhou();

        tell(Urgency.ALARM, zhou);
        tell(Urgency.QUIET, zhou);

        assertThat(unread(zhou)).isEqualTo(2);
        assertThat(unread(li)).isEqualTo(1);
    }

    @Test
    void whoTakesSomebodysPlaceIsNotToldOfTheirOwnActs() {
        liStandsInForZhou();

        binbei.as(Actor.person(li.id()), () -> {
            notices.tell(notice(Urgency.ALARM, zhou));
            return null;
        });

        assertThat(unread(zhou)).isEqualTo(1);
        assertThat(unread(li)).isZero();
    }

    @Test
    void whoHasLeftIsToldNothingMoreByAnyChannel() {
        openMail();
        var today = LocalDate.ofInstant(clock.instant(), binbei.in(offices::zone));
        leftOn(zhou, today);
        tell(Urgency.QUIET, zhou);
        assertThat(unread(zhou)).as("on the last day").isEqualTo(1);

        leftOn(zhou, today.minusDays(1));
        tell(Urgency.ALARM, zhou, li);

        assertThat(unread(zhou)).isEqualTo(1);
        assertThat(unread(li)).isEqualTo(1);
        assertThat(states()).as("messages on their way").isEmpty();
    }

    @Test
    void anEmailGoesToWhomGaveAnAddressInTheOfficesLanguage() throws Exception {
        openMail();
        binbei.run(() -> settings.set("notify.base", "https://duty.example.cn"));

        tell(Urgency.NORMAL, zhou, li);

        awaitStates("SENT");
        var got = mail.getReceivedMessages();
        assertThat(got).hasSize(1);
        assertThat(got[0].getAllRecipients()[0]).hasToString("zhouhy@example.cn");
        assertThat(got[0].getSubject()).isEqualTo("【滨北】 今天 16:42 再试 全部");
        assertThat(got[0].getContent().toString()).contains("https://duty.example.cn/items/1126");
    }

    @Test
    void theQuietStayInTheHouse() {
        openMail();
        tell(Urgency.QUIET, zhou);

        assertThat(states()).isEmpty();
    }

    @Test
    void eachChoosesHowToBeTold() {
        openMail();
        binbei.run(() -> choices.choose(zhou, "zhouhy@example.cn", List.of("ALARM:EMAIL"), true));

        tell(Urgency.NORMAL, zhou);
        assertThat(states()).isEmpty();

        tell(Urgency.ALARM, zhou);
        awaitStates("SENT");
    }

    @Test
    void aGroupGetsOneMessageThatNamesThoseWhoWantIt() {
        open(NotificationChannel.WECOM, "");
        binbei.run(() -> choices.choose(li, "", List.of("ALARM:SMS"), true));

        tell(Urgency.ALARM, zhou, li);

        awaitStates("SENT");
        assertThat(robot.got).hasSize(1);
        var named = robot.got.getFirst().body().path("text").path("mentioned_mobile_list");
        assertThat(named.toString()).isEqualTo("[\"13800000001\"]");
        assertThat(robot.got.getFirst().body().path("text").path("content").asString())
                .startsWith("【滨北】紧急\n");
    }

    @Test
    void whatFailsIsTriedAgainUnderTheSameIdAndShowsMeanwhile() {
        open(NotificationChannel.DINGTALK, "SEC0");
        robot.answer(503, "");
        robot.answer(200, "{\"errcode\":310000,\"errmsg\":\"sign not match\"}");

        tell(Urgency.ALARM, zhou);
        awaitStates("FAILED notify.error.status 503");
        clock.forward(RetryDelay.after(1));
        awaitStates("FAILED notify.error.robot 310000 sign not match");
        clock.forward(RetryDelay.after(2));
        awaitStates("SENT");

        assertThat(robot.got.stream()
                        .map(got -> got.header("X-dangzhi-message-id"))
                        .distinct())
                .hasSize(1);
        assertThat(robot.got).hasSize(3);
    }

    @Test
    void aRobotIsAskedAtItsPaceAndAlarmsDoNotWait() {
        open(NotificationChannel.WECOM, "");
        binbei.run(() -> choices.choose(zhou, "", List.of("NORMAL:WECOM", "ALARM:WECOM"), true));
        for (int n = 0; n < 60; n++) tell(Urgency.NORMAL, zhou);
        await().untilAsserted(() ->
                assertThat(states().stream().filter("SENT"::equals)).hasSize(15));
        tell(Urgency.ALARM, zhou);
        await().untilAsserted(() ->
                assertThat(states().stream().filter("SENT"::equals)).hasSize(16));
        assertThat(robot.got).hasSize(16);

        for (int minute = 0; states().contains("WAITING") && minute < 60; minute++) {
            int before = robot.got.size();
            clock.forward(Duration.ofSeconds(61));
            DueWork.awaitDone(binbei, jdbc, clock);
            assertThat(robot.got.size() - before).isLessThanOrEqualTo(15);
        }
        assertThat(Set.copyOf(states())).containsExactly("SENT");
        assertThat(robot.got).hasSize(61);
    }

    @Test
    void aRobotThatSaysTooOftenRestsAndNoTryIsCounted() {
        open(NotificationChannel.WECOM, "");
        binbei.run(() -> choices.choose(zhou, "", List.of("NORMAL:WECOM"), true));
        robot.answer(200, "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}");
        tell(Urgency.NORMAL, zhou);
        await().until(() -> robot.got.size() == 1);
        tell(Urgency.NORMAL, zhou);
        DueWork.awaitDone(binbei, jdbc, clock);
        assertThat(robot.got).hasSize(1);

        clock.forward(Duration.ofSeconds(61));
        DueWork.awaitDone(binbei, jdbc, clock);
        assertThat(robot.got).hasSize(3);
        assertThat(strings(binbei, "select distinct tries::text from notify.delivery"))
                .containsExactly("1");
    }

    @Test
    void isGivenUpAfterAllTriesAndSentOnceAsked() {
        open(NotificationChannel.WECOM, "");
        binbei.run(() -> settings.set("notify.tries", "2"));
        robot.answer(500, "");
        robot.answer(500, "");

        tell(Urgency.ALARM, zhou);
        awaitStates("FAILED notify.error.status 500");
        clock.forward(Duration.ofMinutes(1));
        awaitStates("GIVEN_UP notify.error.status 500");

        binbei.run(() -> transaction.executeWithoutResult(status -> outbox.again(delivery())));
        awaitStates("SENT");
    }

    @Test
    void aChannelThatWasClosedMeanwhileIsGivenUp() {
        open(NotificationChannel.WECOM, "");
        robot.answer(500, "");
        tell(Urgency.ALARM, zhou);
        awaitStates("FAILED notify.error.status 500");

        binbei.run(() -> transaction.executeWithoutResult(status ->
                ways.save(new ChannelSetting(NotificationChannel.WECOM, false, "", 0, "TLS", "", "", "TEXT", "", ""))));
        clock.forward(Duration.ofMinutes(1));

        awaitStates("GIVEN_UP notify.error.closed");
    }

    @Test
    void anotherOfficeSeesNothingOfIt() {
        open(NotificationChannel.WECOM, "");
        tell(Urgency.ALARM, zhou);
        awaitStates("SENT");
        var id = delivery();
        var plant = TestOffice.found(offices);

        for (var table : List.of("notice", "inbox", "delivery", "channel", "address"))
            assertThat(strings(plant, "select 'x' from notify." + table))
                    .as(table)
                    .isEmpty();
        boolean found =
                plant.in(() -> transaction.execute(status -> outbox.find(id).isPresent()));
        assertThat(found).isFalse();
    }

    /** What lies in a mailbox and in a group, nobody who changes the database can change as well. */
    @Test
    void theHeadOfTheAuditChainReachesTheAuditorsByMailAndRobot() throws Exception {
        openMail();
        open(NotificationChannel.WECOM, "");
        binbei.run(() -> accounts.open(
                new NewAccount(FoundedOffice.name(), FoundedOffice.PASSWORD, zhou, Set.of(Roles.AUDITOR))));
        binbei.run(() -> choices.choose(zhou, "zhouhy@example.cn", List.of("NORMAL:EMAIL", "NORMAL:WECOM"), true));
        var tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
        var job = new AuditHeadNotice(heads, roles, notices, offices, tomorrow);
        var head = binbei.in(() -> heads.of(LocalDate.now(offices.zone()))).orElseThrow();

        binbei.run(() -> transaction.executeWithoutResult(status -> job.run(tomorrow.instant())));

        awaitStates("SENT");
        assertThat(mail.getReceivedMessages()[0].getSubject() + mail.getReceivedMessages()[0].getContent())
                .contains(head.shown());
        assertThat(robot.got.getFirst().body().path("text").path("content").asString())
                .contains(head.shown());
    }

    private PersonId person(String name, String phone) {
        return binbei.in(() -> people.add(NewPerson.of(name, "", null).with(List.of(new PhoneNumber("手机", phone)))));
    }

    /** Reads 今天 16:42 再试 全部: a time and a word in the reader's language. */
    private Notice notice(Urgency urgency, PersonId... to) {
        return new Notice(
                "notify.told.example",
                List.of(Notice.at(clock.instant()), Notice.word("notify.all")),
                "/items/1126",
                Arrays.asList(to),
                urgency);
    }

    private void leftOn(PersonId person, LocalDate last) {
        binbei.run(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("update people.person set left_on = :last where id = :id")
                        .param("last", last)
                        .param("id", person.id())
                        .update()));
    }

    private void liStandsInForZhou() {
        var now = clock.instant();
        binbei.run(() -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into access.stand_in (id, absent_id, stand_in_id, period, reason, accepted_at)
                        values (:id, :absent, :standIn, tstzrange(cast(:from as timestamptz), cast(:from as timestamptz) + interval '1 day'), '', cast(:from as timestamptz))
                        """)
                .param("id", TimeOrderedIds.next())
                .param("absent", zhou.id())
                .param("standIn", li.id())
                .param("from", now.toString())
                .update()));
    }

    private void tell(Urgency urgency, PersonId... to) {
        binbei.run(() -> notices.tell(notice(urgency, to)));
    }

    private void openMail() {
        save(new ChannelSetting(
                NotificationChannel.EMAIL,
                true,
                "127.0.0.1",
                mail.getSmtp().getPort(),
                "NONE",
                "",
                "duty@example.cn",
                "TEXT",
                "",
                ""));
    }

    private void open(NotificationChannel channel, String secret) {
        save(new ChannelSetting(channel, true, "", 0, "TLS", "", "", "TEXT", robot.address("/hook?key=k"), secret));
    }

    private void save(ChannelSetting setting) {
        binbei.run(() -> transaction.executeWithoutResult(status -> ways.save(setting)));
    }

    private int unread(PersonId person) {
        return binbei.in(() -> transaction.execute(status -> inbox.unread(person)));
    }

    private UUID newest(PersonId person) {
        return binbei.in(() -> transaction.execute(status -> inbox.entries(person, true, null, 1)))
                .getFirst()
                .id();
    }

    private UUID delivery() {
        return UUID.fromString(
                strings(binbei, "select id::text from notify.delivery").getFirst());
    }

    private void awaitStates(String... wanted) {
        await().untilAsserted(() -> assertThat(Set.copyOf(states())).isEqualTo(Set.of(wanted)));
    }

    private List<String> states() {
        return strings(binbei, "select trim(concat_ws(' ', state, error_key, error_detail)) from notify.delivery");
    }

    private List<String> strings(TestOffice office, String sql) {
        return office.in(() -> transaction.execute(
                status -> jdbc.sql(sql).query((row, n) -> row.getString(1)).list()));
    }
}
