package org.dangzhi.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The system administrator gives new passwords; that of whoever holds them in check only with a second person. */
@DatabaseTest
class PasswordResetTests {

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    FoundedOffice binbei;
    PersonId system;
    PersonId security;
    PersonId auditor;
    String securityAccount;
    HttpBrowser browser;

    @BeforeEach
    void threeInEachOthersCheck() {
        binbei = FoundedOffice.in(offices, people, accounts);
        var account = FoundedOffice.name();
        securityAccount = FoundedOffice.name();
        system = binbei.member(account, Roles.SYSTEM_ADMIN);
        security = binbei.member(securityAccount, Roles.SECURITY_ADMIN);
        auditor = binbei.member(FoundedOffice.name(), Roles.AUDITOR);
        browser = new HttpBrowser(port);
        browser.signIn(account, FoundedOffice.PASSWORD);
    }

    @Test
    void nobodyAloneTakesOverTheAccountOfAnotherAdministrator() {
        assertThat(reset(security, Map.of()).statusCode()).isEqualTo(422);
        assertThat(reset(security, consent(system, FoundedOffice.PASSWORD)).statusCode())
                .isEqualTo(422);
        assertThat(reset(security, consent(security, FoundedOffice.PASSWORD)).statusCode())
                .isEqualTo(422);
        assertThat(reset(security, consent(auditor, "wrong")).statusCode()).isEqualTo(422);

        assertThat(new HttpBrowser(port)
                        .signIn(securityAccount, FoundedOffice.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aSecondPersonConsentsByTheirOwnPasswordAndTheOwnerIsTold() {
        var answer = reset(security, consent(auditor, FoundedOffice.PASSWORD));

        var password = Jsoup.parse(answer.body()).select(".dz-once").text();
        assertThat(new HttpBrowser(port).signIn(securityAccount, password).statusCode())
                .isEqualTo(303);
        assertThat(told(security)).isEqualTo("signin.notice.reset");
    }

    @Test
    void anybodyElsesTakesNobodyButTheyAreTold() {
        var officer = binbei.member(FoundedOffice.name(), Roles.DUTY_OFFICER);

        assertThat(reset(officer, Map.of()).statusCode()).isEqualTo(200);
        assertThat(told(officer)).isEqualTo("signin.notice.reset");
    }

    private HttpResponse<String> reset(PersonId person, Map<String, String> consent) {
        var membership = binbei.office()
                .in(() -> transaction.execute(
                        status -> jdbc.sql("select id::text from access.membership where person_id = :person")
                                .param("person", person.id())
                                .query(String.class)
                                .single()));
        return browser.post("/settings/accounts/" + membership + "/password", consent, "HX-Request", "true");
    }

    private static Map<String, String> consent(PersonId second, String password) {
        return Map.of("second", second.id().toString(), "password", password);
    }

    private String told(PersonId person) {
        return binbei.office()
                .in(() -> transaction.execute(status -> jdbc.sql("""
                                select n.key from notify.notice n join notify.inbox i on i.notice_id = n.id
                                 where i.person_id = :person
                                """)
                        .param("person", person.id())
                        .query(String.class)
                        .single()));
    }
}
