package org.dangzhi.overview.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.FoundedOffice;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.NewUnit;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.Units;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the empty office on, the page says truly what there is, what comes next and whose turn it is. */
@DatabaseTest
class SetupTests {

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    SetupTurns turns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    FoundedOffice binbei;
    PersonId director;
    PersonId system;
    HttpBrowser browser;

    @BeforeEach
    void anEmptyOffice() {
        binbei = FoundedOffice.in(offices, people, accounts);
        var name = FoundedOffice.name();
        system = binbei.member(name, Roles.SYSTEM_ADMIN);
        director = binbei.member(FoundedOffice.name(), Roles.DIRECTOR);
        browser = new HttpBrowser(port);
        browser.signIn(name, FoundedOffice.PASSWORD);
    }

    @Test
    void leadsFromNothingToTheNextStep() {
        assertThat(step("people.setup.title")).contains("/import/people");
        assertThat(step("access.setup.title")).contains("等第 2 项");

        enterPeople();

        assertThat(step("people.setup.title")).contains("1 个部门，7 人", "好了");
        assertThat(step("access.setup.title")).contains("/settings/accounts/bulk", "已有 2 个账号，5 人还没有");
    }

    @Test
    void remindsWhoeverElseMustDoIt() {
        assertThat(step("duty.setup.title")).contains("催");

        var answer = browser.post("/settings/setup/duty.setup/reminder", Map.of(), "HX-Request", "true");

        assertThat(answer.statusCode()).isLessThan(400);
        assertThat(told(director)).containsExactly("setup.notice.turn");
        assertThat(browser.post("/settings/setup/duty.setup.first/reminder", Map.of(), "HX-Request", "true")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsInTheMorningWhoseTurnItIsOnceUntilItPasses() {
        morning();
        morning();
        assertThat(told(system)).hasSize(1);

        enterPeople();
        morning();
        morning();
        assertThat(told(system)).hasSize(2);
    }

    private void morning() {
        binbei.office().run(() -> transaction.executeWithoutResult(status -> turns.run(Instant.EPOCH)));
    }

    private void enterPeople() {
        binbei.office().run(() -> units.add(new NewUnit(null, "办公室", "办公室", 1)));
        for (var name : List.of("周海燕", "李文博", "马俊峰", "仇志远", "单春梅")) binbei.person(name);
    }

    /** The step's row, with the address where it is done. */
    private String step(String title) {
        var shown = Map.of("people.setup.title", "部门与人员", "access.setup.title", "账号", "duty.setup.title", "班次");
        var rows = browser.page("/settings/setup").select(".dz-setup > li").stream()
                .filter(row -> row.select("b").text().equals(shown.get(title)))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.getFirst().text() + " " + rows.getFirst().select("a").eachAttr("href");
    }

    private List<String> told(PersonId person) {
        return binbei.office()
                .in(() -> transaction.execute(status -> jdbc.sql("""
                        select n.key from notify.notice n join notify.inbox i on i.notice_id = n.id
                         where i.person_id = :person and n.key like 'setup.%'
                        """)
                        .param("person", person.id())
                        .query(String.class)
                        .list()));
    }
}
