package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.DatabaseTest;
import org.dangzhi.DueWork;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestClock;
import org.dangzhi.bench.RequestCount;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.Units;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.work.items.Item;
import org.dangzhi.foundation.work.items.ItemCommands;
import org.dangzhi.foundation.work.items.ItemHistoryRows;
import org.dangzhi.foundation.work.items.ItemUpdates;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Base of tests with the people of {@link WorkFixture} at their browsers. */
@DatabaseTest
abstract class ItemTestBase {

    static final String[] HTMX = {"HX-Request", "true"};
    static final int MOST_STATEMENTS = 12;

    @Autowired
    ItemCommands desk;

    @Autowired
    ItemUpdates keeping;

    @Autowired
    ItemHistoryRows course;

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private final Map<PersonId, HttpBrowser> browsers = new HashMap<>();

    WorkFixture binbei;

    @BeforeEach
    void aMondayAfternoon() {
        clock.set(TestClock.BEGIN);
        binbei = room();
    }

    WorkFixture room() {
        return new WorkFixture(offices, people, units, desk, clock);
    }

    HttpBrowser director() {
        return browser(binbei.person("曾凡军", "主任", null), Roles.DIRECTOR);
    }

    /** Who arranges: the duty officer. */
    HttpBrowser zhou() {
        return browser(binbei.zhou, Roles.DUTY_OFFICER);
    }

    /** Who does it. */
    HttpBrowser feng() {
        return browser(binbei.feng, Roles.SERVICE);
    }

    /** Who checks it. */
    HttpBrowser li() {
        return browser(binbei.li, Roles.SERVICE);
    }

    /** Who wants it. */
    HttpBrowser zhang() {
        return browser(binbei.zhang, Roles.LEADER);
    }

    /** The same person sits at the same browser. */
    HttpBrowser browser(PersonId person, String... roles) {
        return browsers.computeIfAbsent(person, somebody -> browser(binbei, somebody, roles));
    }

    HttpBrowser browser(WorkFixture room, PersonId person, String... roles) {
        var browser = new HttpBrowser(port);
        browser.signIn(room.account(accounts, person, roles), WorkFixture.PASSWORD);
        return browser;
    }

    /** What has not happened by then will not happen at this hour. */
    void allDueIsDone() {
        DueWork.awaitDone(binbei.office, jdbc, clock);
    }

    Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    /** As a field of a form holds it, in the office's zone. */
    static String field(Instant instant) {
        return instant.plus(Duration.ofHours(8)).toString().substring(0, 16);
    }

    static String at(UUID item) {
        return "/items/" + item;
    }

    Item item(UUID id) {
        return binbei.office.in(() -> keeping.read(id));
    }

    /** For a week from now. */
    void standIn(PersonId absent, PersonId by) {
        binbei.office.run(() -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into access.stand_in (id, absent_id, stand_in_id, period, reason, accepted_at)
                        values (:id, :absent, :by, tstzrange(:from, :until), '出差', :from)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("absent", absent.id())
                .param("by", by.id())
                .param("from", clock.instant().atOffset(ZoneOffset.UTC))
                .param("until", in(Duration.ofDays(7)).atOffset(ZoneOffset.UTC))
                .update()));
    }

    /** What happened to it, the oldest first. */
    List<String> happened(UUID item) {
        return binbei.office.in(() -> transaction.execute(status -> course.of(item))).stream()
                .map(ItemHistoryRows.Line::kind)
                .toList()
                .reversed();
    }

    /** The words at the fields of a refused form. */
    static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("X-Problem")).hasValue("1");
        return answer.body();
    }

    static void done(HttpResponse<String> answer, UUID item) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 204, 303);
        assertThat(HttpBrowser.leadsTo(answer)).isEqualTo(at(item));
    }

    /** Sends a form with a file, as a page without scripts does. */
    HttpResponse<String> upload(
            HttpBrowser browser, String path, Map<String, String> fields, String name, String content) {
        var token = browser.page("/items").select("meta[name=csrf]").attr("content");
        var body = new StringBuilder(part("name=\"_csrf\"", token));
        fields.forEach((field, value) -> body.append(part("name=\"" + field + "\"", value)));
        body.append(part("name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: text/plain", content));
        return browser.send(
                "POST",
                path,
                body + "--dz--\r\n",
                "Content-Type",
                "multipart/form-data; boundary=dz",
                HTMX[0],
                HTMX[1]);
    }

    private static String part(String head, String content) {
        return "--dz\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
    }

    /** How many SQL statements the page cost when it was read. */
    static int statements(HttpBrowser browser, String path) {
        return RequestCount.of(
                path, () -> assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200));
    }
}
