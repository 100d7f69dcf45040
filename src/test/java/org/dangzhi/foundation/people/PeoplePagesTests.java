package org.dangzhi.foundation.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.api.TokenRows;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.contacts.ContactCommands;
import org.dangzhi.foundation.people.persons.PeopleCommands;
import org.dangzhi.foundation.people.units.UnitCommands;
import org.dangzhi.foundation.web.Roles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class PeoplePagesTests {

    private static final String PASSWORD = "Autumn-2026-duty";

    @Autowired
    Offices offices;

    @Autowired
    PeopleCommands people;

    @Autowired
    ContactCommands contacts;

    @Autowired
    UnitCommands units;

    @Autowired
    Accounts accounts;

    @Autowired
    TokenRows tokens;

    @LocalServerPort
    int port;

    TestOffice binbei;
    UnitId office;
    PersonId shan;
    ContactId hospital;
    PersonId me;

    @BeforeEach
    void aDirectory() {
        binbei = TestOffice.found(offices);
        binbei.run(() -> {
            office = units.add(new NewUnit(null, "办公室", "办公室", 1));
            shan = people.add(NewPerson.of("单春梅", "主办", office)
                    .with(List.of(new PhoneNumber("办公", "0543-5552117"), new PhoneNumber("手机", "138 1234 5678"))));
            hospital = contacts.add(new NewContact(
                    false, "县医院", "急诊科", "", "<script>x</script>", List.of(new PhoneNumber("急诊", "0543-3221120"))));
        });
    }

    @Test
    void showTheListWithNumbersToThoseWhoMaySeeThem() {
        var director = browser(binbei, Roles.DIRECTOR);

        assertThat(director.page("/people?q=scm").select("tbody tr").text()).contains("单春梅", "主办", "0543-5552117");
        assertThat(director.page("/people?q=5678").select("tbody tr")).hasSize(1);
        assertThat(director.page("/people?unit=" + office.id()).select("tbody tr"))
                .hasSize(1);
        assertThat(director.page("/contacts?q=县医院").select("tbody tr").text()).contains("急诊科", "<script>x</script>");
        assertThat(director.page("/units").select("tbody tr").text()).contains("办公室", "1");
    }

    @Test
    void maskNumbersForOthersAndFindNothingByThem() {
        var driver = browser(binbei, Roles.DRIVER);

        assertThat(driver.page("/people?q=scm").select("tbody tr").text())
                .contains("****17")
                .doesNotContain("5552117");
        assertThat(driver.get("/people/" + shan.id()).body()).doesNotContain("5552117");
        assertThat(driver.page("/people?q=5678").select("tbody tr")).isEmpty();
        assertThat(driver.page("/contacts?q=3221120").select("tbody tr")).isEmpty();
        assertThat(driver.get("/search?q=5552117", "HX-Request", "true").body()).doesNotContain("单春梅");
        assertThat(driver.get("/people/export").statusCode()).isEqualTo(403);
        assertThat(driver.get("/people/" + shan.id() + "/edit").statusCode()).isEqualTo(403);
    }

    @Test
    void pageByKeyAndKeepTheFilterInTheAddress() {
        binbei.run(() -> {
            for (int n = 0; n < 7; n++) people.add(NewPerson.of("王伟" + n, "", office));
        });
        var director = browser(binbei, Roles.DIRECTOR);

        var first = director.page("/people?q=王伟&size=5");
        assertThat(first.select("tbody tr")).hasSize(5);
        var second = director.page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select("tbody tr")).hasSize(2);
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(first.select(".dz-foot").text()).contains("7");
    }

    @Test
    void offerPersonsInThePicker() {
        var choices =
                browser(binbei, Roles.DUTY_OFFICER).get("/people/choices?q=scm").body();

        assertThat(choices).contains("data-id=\"" + shan.id() + "\"", "data-name=\"单春梅 主办\"");
    }

    @Test
    void enterAPersonAndRefuseWhatIsMissingTooLongOrOfAnotherOffice() {
        var director = browser(binbei, Roles.DIRECTOR);
        var other = TestOffice.found(offices);
        var theirs = other.in(() -> units.add(new NewUnit(null, "别处", "别处", 1)));

        var added = director.post(
                "/people",
                Map.of("name", "解立民", "post", "值班员", "unit", office.id().toString()));
        assertThat(director.page(HttpBrowser.leadsTo(added)).text()).contains("解立民", "xielimin");

        assertThat(refused(director, Map.of("post", "值班员"))).contains("data-for=\"name\"");
        assertThat(refused(director, Map.of("name", "长".repeat(41)))).contains("data-for=\"name\"");
        assertThat(refused(director, Map.of("name", "王", "precedence", "0"))).contains("data-for=\"precedence\"");
        assertThat(refused(director, Map.of("name", "王", "from", "看不懂"))).contains("data-for=\"from\"");
        assertThat(refused(director, Map.of("name", "王", "unit", theirs.id().toString())))
                .contains("data-for=\"unit\"");
        assertThat(refused(director, Map.of("name", "王", "number", "内线"))).contains("data-for=\"number[0]\"");
        assertThat(refused(director, Map.of("name", "王", "number", "138123456")))
                .contains("data-for=\"number[0]\"", "但有 9 位");
    }

    @Test
    void showBothVersionsToTheSecondWriterAndStoreTheSecondWhenHeSaysSo() {
        var first = browser(binbei, Roles.DIRECTOR);
        var second = browser(binbei, Roles.DIRECTOR);
        var address = "/people/" + shan.id();
        var form = new HashMap<>(Map.of("name", "单春梅", "unit", office.id().toString(), "version", "1"));
        form.put("number", "0543-5552117");

        form.put("post", "科长");
        assertThat(HttpBrowser.leadsTo(first.post(address, form))).isEqualTo(address);
        form.put("post", "副科长");
        var stale = second.post(address, form, "HX-Request", "true");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.headers().firstValue("X-Problem")).hasValue("1");
        assertThat(stale.body()).contains("科长", "<b>副科长</b>", "name=\"over\" value=\"2\"");

        form.put("over", "2");
        assertThat(HttpBrowser.leadsTo(second.post(address, form))).isEqualTo(address);
        assertThat(binbei.in(() -> people.name(shan).post())).isEqualTo("副科长");
    }

    /** The box shows twelve. */
    @Test
    void standAllOfThemBehindThoseInTheBox() {
        binbei.run(() -> {
            for (int n = 1; n <= 13; n++) {
                people.add(NewPerson.of("单春" + (char) ('A' + n), "接线员", office));
                contacts.add(
                        new NewContact(false, "县医院", "总机 " + n, "", "", List.of(new PhoneNumber("", "322112" + n))));
            }
        });
        var director = browser(binbei, Roles.DIRECTOR);

        for (var typed : Map.of("接线员", "/people", "总机", "/contacts").entrySet()) {
            var all = Jsoup.parse(director.get("/search?q=" + typed.getKey(), "HX-Request", "true")
                            .body())
                    .select("a[href^=" + typed.getValue() + "?]:contains(全部 13)");
            assertThat(director.page(all.attr("href")).select("tbody tr"))
                    .as(typed.getKey())
                    .hasSize(13);
        }
    }

    @Test
    void openNothingOfAnotherOffice() {
        var stranger = browser(TestOffice.found(offices), Roles.DIRECTOR);

        for (var path : List.of(
                "/people/" + shan.id(),
                "/people/" + shan.id() + "/edit",
                "/contacts/" + hospital.id(),
                "/contacts/" + hospital.id() + "/edit",
                "/units/" + office.id()))
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(stranger.page("/people?q=单春梅").select("tbody tr")).isEmpty();
        assertThat(stranger.page("/contacts").select("tbody tr")).isEmpty();
        assertThat(stranger.get("/search?q=单春梅", "HX-Request", "true").body())
                .doesNotContain(shan.id().toString());
        assertThat(stranger.get("/people/choices?q=scm").body())
                .doesNotContain(shan.id().toString());
        assertThat(stranger.post("/contacts/" + hospital.id() + "/removal", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.post("/people/" + shan.id(), Map.of("name", "x", "version", "1"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void areCalledFromTheBoxByThoseWhoMaySeeTheirNumbers() {
        assertThat(browser(binbei, Roles.DUTY_OFFICER)
                        .page("/search?q=scm")
                        .select("main .dz-found a[href^=tel:]")
                        .eachAttr("href"))
                .containsExactly("tel:05435552117");
        assertThat(browser(binbei, Roles.DRIVER).page("/search?q=scm").select("main .dz-found a[href^=tel:]"))
                .isEmpty();
    }

    @Test
    void findInTheBoxExactlyWhatOpens() {
        for (var role : List.of(Roles.DUTY_OFFICER, Roles.DRIVER, Roles.AUDITOR)) {
            var browser = browser(binbei, role);
            var hits = browser.page("/search?q=scm").select("main a[href^=/people/]");
            assertThat(hits).as(role).hasSize(1);
            assertThat(browser.get(hits.attr("href")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void answerOtherSystemsWithAToken() {
        var token = token(binbei, Roles.DUTY_OFFICER);
        var list = new HttpBrowser(port).get("/api/v1/people?q=scm", "Authorization", "Bearer " + token);

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("\"name\":\"单春梅\"", "\"number\":\"0543-5552117\"", "\"total\":\"1\"");
        assertThat(new HttpBrowser(port)
                        .get("/api/v1/people/" + shan.id(), "Authorization", "Bearer " + token)
                        .body())
                .contains("shanchunmei");

        var theirs = token(TestOffice.found(offices), Roles.DUTY_OFFICER);
        var other = new HttpBrowser(port).get("/api/v1/people/" + shan.id(), "Authorization", "Bearer " + theirs);
        assertThat(other.statusCode()).isEqualTo(404);
    }

    private static String refused(HttpBrowser browser, Map<String, String> form) {
        var answer = browser.post("/people", form, "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private String token(TestOffice office, String role) {
        browser(office, role);
        return office.in(() -> tokens.make(me, "工作台", Set.of("people:read"), Duration.ofDays(1)));
    }

    private HttpBrowser browser(TestOffice office, String role) {
        var name = "u" + TimeOrderedIds.next().toString().substring(20).replace("-", "");
        me = office.in(() -> people.add(NewPerson.of("许明", role, null)));
        office.run(() -> accounts.open(new NewAccount(name, PASSWORD, me, Set.of(role))));
        var browser = new HttpBrowser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }
}
