package org.dangzhi.foundation.regulations.browsing;

import java.time.LocalDate;
import java.util.List;
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
import org.dangzhi.foundation.regulations.Authorship;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseCount;
import org.dangzhi.foundation.regulations.ClauseId;
import org.dangzhi.foundation.regulations.ClauseKind;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationCatalogue;
import org.dangzhi.foundation.regulations.RegulationDescription;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationRepository;
import org.dangzhi.foundation.regulations.RegulationTerm;
import org.dangzhi.foundation.regulations.SynonymRows;
import org.dangzhi.foundation.regulations.shipping.LibraryDelivery;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Base of tests in an office to which the shipped library was delivered: its director and a duty officer read. */
@DatabaseTest
abstract class LibraryReaderTestBase {

    static final String[] HTMX = {"HX-Request", "true"};
    static final int MOST_STATEMENTS = 12;

    private static final String PASSWORD = "Autumn-2026-duty";

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

    @Autowired
    TestClock clock;

    @Autowired
    LibraryDelivery delivery;

    @Autowired
    RegulationRepository regulations;

    @Autowired
    RegulationCatalogue catalogue;

    @Autowired
    ClauseRows clauses;

    @Autowired
    ClauseSearchQuery search;

    @Autowired
    SynonymRows synonyms;

    @LocalServerPort
    int port;

    TestOffice binbei;

    @BeforeEach
    void theLibraryIsThere() {
        clock.set(TestClock.BEGIN);
        binbei = TestOffice.found(offices);
        binbei.run(() -> delivery.deliver());
    }

    HttpBrowser director() {
        return browser(binbei, Roles.DIRECTOR);
    }

    HttpBrowser officer() {
        return browser(binbei, Roles.DUTY_OFFICER);
    }

    HttpBrowser browser(TestOffice office, String role) {
        var name = "r" + TimeOrderedIds.next().toString().replace("-", "").substring(8);
        office.in(() ->
                accounts.open(new NewAccount(name, PASSWORD, people.add(NewPerson.of("周海燕", "", null)), Set.of(role))));
        var browser = new HttpBrowser(port);
        if (browser.signIn(name, PASSWORD).statusCode() != 303)
            throw new IllegalStateException("Not signed in: " + name);
        return browser;
    }

    Regulation shipped(String code) {
        return binbei.in(() -> transaction.execute(t -> regulations.byCode(code)))
                .orElseThrow();
    }

    /** A company's regulation with one clause. */
    Regulation add(String title, LocalDate from, boolean draft, String label, String content) {
        return binbei.in(() -> transaction.execute(t -> {
            var id = new RegulationId(TimeOrderedIds.next());
            var described =
                    new RegulationDescription(title, "", "本单位办公室", IssuerLevel.COMPANY, "OTHER", null, true, "");
            var one = Regulation.draft(
                    id, described, new RegulationTerm(from, null), null, Authorship.ofActor(clock.instant()));
            var clause =
                    Clause.certain(new ClauseId(TimeOrderedIds.next()), id, ClauseKind.ARTICLE, label, "", content);
            if (!draft) one.putInForce(from, new ClauseCount(1, 1, 0), false, catalogue);
            regulations.save(one);
            clauses.put(one, List.of(clause));
            return one;
        }));
    }

    String clause(String code, String label) {
        return column(
                        "select id from regulations.clause where regulation_id = :id and label = '" + label + "'",
                        shipped(code).id().id())
                .getFirst();
    }

    List<String> column(String sql, UUID id) {
        return binbei.in(() -> transaction.execute(t -> jdbc.sql(sql)
                .param("id", id)
                .query((row, n) -> row.getString(1))
                .list()));
    }
}
