package org.dangzhi.foundation.regulations.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestClock;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationRepository;
import org.dangzhi.foundation.regulations.shipping.LibraryDelivery;
import org.dangzhi.foundation.web.Roles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Base of tests in an office with the shipped library, its director at the browser. */
@DatabaseTest
abstract class LibraryTestBase {

    static final String[] HTMX = {"HX-Request", "true"};

    static final String RULE = """
            滨北油田值班补助办法
            滨北办〔2026〕12号
            第一章　总则
            第一条　为了规范值班补助，制定本办法。
            第二条　本办法适用于机关各部门。
            第二章　标准
            第三条　工作日值班每班补助一百元。
            节假日值班每班补助二百元。
            第五条　本办法自2026年12月1日起施行。
            """;

    private static final String PASSWORD = "Autumn-2026-duty";

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    LibraryDelivery delivery;

    @Autowired
    RegulationRepository regulations;

    @Autowired
    ClauseRows clauses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    TestOffice binbei;
    HttpBrowser zeng;

    @BeforeEach
    void aLibrary() {
        clock.set(TestClock.BEGIN);
        binbei = TestOffice.found(offices);
        binbei.in(() -> delivery.deliver());
        zeng = browser(binbei, "曾凡军", Roles.DIRECTOR);
    }

    HttpBrowser browser(TestOffice office, String name, String role) {
        var login = "u" + TimeOrderedIds.next().toString().substring(20).replace("-", "");
        office.in(() -> accounts.open(
                new NewAccount(login, PASSWORD, people.add(NewPerson.of(name, role, null)), Set.of(role))));
        var browser = new HttpBrowser(port);
        browser.signIn(login, PASSWORD);
        return browser;
    }

    /** The draft that the text becomes. */
    UUID pasted(String text) {
        return draft(zeng.post("/rules/new", Map.of("text", text, "level", "COMPANY", "category", "FUNDS"), HTMX));
    }

    static UUID draft(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 204, 303);
        return UUID.fromString(HttpBrowser.leadsTo(answer).split("/")[2]);
    }

    UUID shipped(String code) {
        return binbei.in(() -> transaction.execute(
                status -> regulations.byCode(code).orElseThrow().id().id()));
    }

    Regulation regulation(UUID id) {
        return binbei.in(() -> transaction.execute(status -> regulations.known(new RegulationId(id))));
    }

    List<Clause> clauses(UUID id) {
        return binbei.in(() -> transaction.execute(status -> clauses.of(new RegulationId(id))));
    }

    List<String> labels(UUID id) {
        return clauses(id).stream().map(Clause::label).toList();
    }

    Clause clause(UUID id, String label) {
        return clauses(id).stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    int stored() {
        return binbei.in(
                () -> transaction.execute(status -> jdbc.sql("select count(*) from regulations.regulation where draft")
                        .query(Integer.class)
                        .single()));
    }

    /** The form of a page as it stands, with what somebody types over it. */
    static Map<String, String> form(HttpBrowser browser, String path, Map<String, String> typed) {
        var form = browser.page(path).select("main form[data-main]").getFirst();
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name],textarea[name],select[name]")) {
            boolean unticked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
            if (field.attr("name").equals("_csrf") || unticked) continue;
            fields.put(field.attr("name"), value(field));
        }
        fields.putAll(typed);
        return fields;
    }

    private static String value(org.jsoup.nodes.Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText();
            case "select" -> field.select("option[selected]").attr("value");
            default -> field.attr("value");
        };
    }

    /** What a refusal says, in one line. */
    static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return Jsoup.parse(answer.body()).text();
    }

    static String fieldOf(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("[data-for]").attr("data-for");
    }

    static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 204, 303);
        assertThat(HttpBrowser.leadsTo(answer)).isNotEmpty();
    }
}
