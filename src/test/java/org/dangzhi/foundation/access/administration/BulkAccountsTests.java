package org.dangzhi.foundation.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestClock;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.FoundedOffice;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A new office opens its accounts at once, hands out slips, and gives roles at once. */
@DatabaseTest
class BulkAccountsTests {

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    FoundedOffice binbei;
    HttpBrowser system;
    HttpBrowser security;

    @BeforeEach
    void twoAdministrators() {
        binbei = FoundedOffice.in(offices, people, accounts);
        system = signedIn(Roles.SYSTEM_ADMIN);
        security = signedIn(Roles.SECURITY_ADMIN);
    }

    private HttpBrowser signedIn(String role) {
        var name = FoundedOffice.name();
        binbei.member(name, role);
        var browser = new HttpBrowser(port);
        browser.signIn(name, FoundedOffice.PASSWORD);
        return browser;
    }

    @Test
    void proposesAFreeNameForEach() {
        binbei.person("戚海燕");
        binbei.person("齐海燕");
        binbei.person("O'Neill");

        var names = system.page("/settings/accounts/bulk")
                .select("input[name^=name-]")
                .eachAttr("value");

        assertThat(names).hasSize(3).doesNotHaveDuplicates();
        assertThat(names).allMatch(name -> name.matches("(qihy|user|o)[a-z0-9]*"));
        assertThat(names.stream().filter(name -> name.startsWith("qihy"))).hasSize(2);
    }

    @Test
    void eachSlipOpensItsAccountOnceAndThePasswordIsChangedThen() {
        var page = openAll(binbei.person("戚海燕"), binbei.person("仇志远"));

        var slips = page.select(".dz-slips > li");
        assertThat(slips).hasSize(2);
        assertThat(slips.select(".hd span:last-child").eachText()).containsExactly("1 / 2", "2 / 2");
        for (var slip : slips) {
            assertThat(afterSignIn(slip)).contains("/me/password");
        }
        assertThat(system.page("/settings/accounts/bulk").select("input[name=person]"))
                .isEmpty();
    }

    @Test
    void aNameThatIsTakenIsToldAtItsPlaceAndNobodyIsOpened() {
        var qi = binbei.person("戚海燕");
        var qiu = binbei.person("仇志远");
        var taken = FoundedOffice.name();
        binbei.member(taken, Roles.DUTY_OFFICER);

        var answer = post(
                system,
                "/settings/accounts/bulk",
                Map.of("person", joined(qi, qiu), "name-" + qi.id(), FoundedOffice.name(), "name-" + qiu.id(), taken));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("name-" + qiu.id());
        assertThat(system.page("/settings/accounts/bulk").select("input[name=person]"))
                .hasSize(2);
    }

    @Test
    void nobodyChosenIsSaid() {
        assertThat(post(system, "/settings/accounts/bulk", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(post(system, "/settings/accounts/slips", Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aSlipRunsOutAndIsPrintedAgain() {
        var first = openAll(binbei.person("戚海燕")).selectFirst(".dz-slips > li");
        clock.forward(Duration.ofDays(7).plusMinutes(1));

        assertThat(new HttpBrowser(port).signIn(account(first), password(first)).body())
                .contains("账号条过期了");

        var system = signedIn(Roles.SYSTEM_ADMIN);
        var member = system.page("/settings/accounts/bulk")
                .select("input[name=member]")
                .attr("value");
        var second = Jsoup.parse(post(system, "/settings/accounts/slips", Map.of("member", member))
                        .body())
                .selectFirst(".dz-slips > li");
        assertThat(account(second)).isEqualTo(account(first));
        assertThat(new HttpBrowser(port).signIn(account(first), password(first)).statusCode())
                .isNotEqualTo(303);
        assertThat(afterSignIn(second)).contains("/me/password");
    }

    /** One click gave a driver and a general manager the officer's role: each line has its own now. */
    @Test
    void theSecurityAdministratorGivesEachTheirRoleAsTheirPostSuggests() {
        openAll(binbei.person("戚海燕"), binbei.person("仇志远"));
        var fields = security.page("/settings/roles/bulk").select("select[name^=role-]");
        assertThat(fields).hasSize(2);
        assertThat(fields.select("option[selected]").eachAttr("value"))
                .as("nothing is said of their posts")
                .containsOnly("");

        var chosen = Map.of(
                fields.get(0).attr("name"), Roles.DUTY_OFFICER, fields.get(1).attr("name"), Roles.DRIVER);
        assertThat(post(security, "/settings/roles/bulk", chosen).statusCode()).isLessThan(400);

        assertThat(security.page("/settings/roles/bulk").select("select[name^=role-]"))
                .isEmpty();
        for (var role : List.of(Roles.DUTY_OFFICER, Roles.DRIVER))
            assertThat(security.page("/settings/accounts?role=" + role).select("tbody tr"))
                    .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "值班员,duty_officer",
        "司机班班长,driver",
        "总值班室主任,director",
        "副总经理,leader",
        "党委书记,leader",
        "会务员,service",
        "工程师,"
    })
    void aPostSuggestsARole(String post, @Nullable String role) {
        assertThat(RoleProposal.of(post)).isEqualTo(role == null ? "" : role);
    }

    @Test
    void neitherDoesTheOthersPart() {
        assertThat(security.get("/settings/accounts/bulk").statusCode()).isEqualTo(403);
        assertThat(system.get("/settings/roles/bulk").statusCode()).isEqualTo(403);
        assertThat(post(security, "/settings/accounts/slips", Map.of()).statusCode())
                .isEqualTo(403);
    }

    /** Where whoever signs in by the slip is led. */
    private String afterSignIn(Element slip) {
        var browser = new HttpBrowser(port);
        browser.signIn(account(slip), password(slip));
        return HttpBrowser.leadsTo(browser.get("/"));
    }

    private Document openAll(PersonId... persons) {
        var page = system.page("/settings/accounts/bulk");
        var fields = new HashMap<String, String>(Map.of("person", joined(persons)));
        for (var person : persons) {
            var name = "name-" + person.id();
            fields.put(name, page.select("input[name=" + name + "]").attr("value"));
        }
        var answer = post(system, "/settings/accounts/bulk", fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String joined(PersonId... persons) {
        return Stream.of(persons).map(person -> person.id().toString()).collect(Collectors.joining(","));
    }

    private static HttpResponse<String> post(HttpBrowser browser, String path, Map<String, String> fields) {
        return browser.post(path, fields, "HX-Request", "true");
    }

    private static String account(Element slip) {
        return slip.select("dd.m").get(1).text();
    }

    private static String password(Element slip) {
        return slip.select("dd.m").get(2).text();
    }
}
