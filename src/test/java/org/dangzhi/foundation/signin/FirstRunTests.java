package org.dangzhi.foundation.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dangzhi.DangzhiApplication;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.access.FirstRun;
import org.dangzhi.foundation.office.OfficeInfo;
import org.dangzhi.foundation.office.Offices;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One story, in its order: a machine without an office becomes one with an office. */
@SpringBootTest(
        classes = DangzhiApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.application.name=first-run", "server.tomcat.remoteip.internal-proxies=127.0.0.1/32"
        }) // a database nobody used yet
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstRunTests {

    @Autowired
    FirstRun firstRun;

    @Autowired
    Offices offices;

    @LocalServerPort
    int port;

    @Test
    @Order(1)
    void leadsToTheFirstPage() {
        assertThat(HttpBrowser.leadsTo(new HttpBrowser(port).get("/sign-in"))).isEqualTo("/first-run");
        assertThat(new HttpBrowser(port).get("/first-run").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void refusesAWrongCodeAndKeepsNothing() {
        var answer = found(Map.of("code", "AAAA-AAAA"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("启动口令不对");
        assertThat(offices.all()).isEmpty();
    }

    /** Else whoever guesses from elsewhere would keep the office from being made. */
    @Test
    @Order(2)
    void aGuesserIsHeldOffAtTheirOwnAddressAlone() {
        var guesser = new HttpBrowser(port);
        for (int i = 0; i < 5; i++) found(guesser, Map.of("code", "AAAA-AAAA"));

        var right = Map.of("code", firstRun.code().orElseThrow(), "auditorPassword", "short");
        assertThat(found(guesser, Map.of("code", "AAAA-AAAA")).body())
                .contains("data-for=\"code\"")
                .doesNotContain("启动口令不对");
        assertThat(found(Map.of("code", "AAAA-AAAA")).body()).contains("启动口令不对");
        assertThat(found(right).body()).doesNotContain("data-for=\"code\"");
    }

    @Test
    @Order(3)
    void keepsNothingWhenOnePasswordIsWeak() {
        var answer = found(Map.of("code", firstRun.code().orElseThrow(), "auditorPassword", "short"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("data-for=\"auditorPassword\"");
        assertThat(offices.all()).isEmpty();
    }

    @Test
    @Order(3)
    void saysEveryFaultAtOnceAndAsksForTheSecurityAdministratorOrTheBox() {
        var answer = found(Map.of("securityPerson", "", "systemAccount", "Sys Admin", "auditorPassword", "short"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("data-for=\"securityPerson\"", "勾选上面的“小单位”")
                .contains("data-for=\"systemAccount\"", "data-for=\"auditorPassword\"");
        assertThat(offices.all()).isEmpty();
    }

    @Test
    @Order(4)
    void makesTheOfficeAndItsFourAccountsAndPrintsASlipForWhoChoseNothing() {
        var code = firstRun.code().orElseThrow().replace("-", "").toLowerCase(Locale.ROOT);
        var answer = found(Map.of("code", code, "shortName", "", "auditorAccount", "", "auditorPassword", ""));

        assertThat(offices.all()).extracting(OfficeInfo::shortName).containsExactly("滨北油田分公司");
        var slip = Jsoup.parse(answer.body()).select(".dz-slips dd").eachText();
        assertThat(slip).hasSize(4).contains("吴建国", "wujg");
        var auditor = new HttpBrowser(port);
        auditor.signIn("wujg", slip.getLast());
        assertThat(HttpBrowser.leadsTo(auditor.get("/"))).isEqualTo("/me/password");
        for (var name : new String[] {"director", "sysadmin", "secadmin"})
            assertThat(new HttpBrowser(port)
                            .signIn(name, "Autumn-2026-" + name.charAt(0) + "x")
                            .statusCode())
                    .as(name)
                    .isEqualTo(303);
    }

    @Test
    @Order(5)
    void isGoneForEver() {
        assertThat(new HttpBrowser(port).get("/first-run").statusCode()).isEqualTo(404);
        assertThat(found(Map.of("code", "AAAA-AAAA")).statusCode()).isEqualTo(404);
        assertThat(firstRun.code()).isEmpty();
    }

    private HttpResponse<String> found(Map<String, String> changes) {
        return found(new HttpBrowser(port), changes);
    }

    private static HttpResponse<String> found(HttpBrowser browser, Map<String, String> changes) {
        var form = new HashMap<>(Map.of(
                "office", "滨北油田分公司",
                "shortName", "滨北油田",
                "directorPerson", "曾凡军",
                "directorPost", "主任",
                "directorAccount", "director",
                "directorPassword", "Autumn-2026-dx"));
        form.putAll(Map.of(
                "systemPerson", "郑俊杰",
                "systemAccount", "sysadmin",
                "systemPassword", "Autumn-2026-sx",
                "securityPerson", "黄晓东",
                "securityAccount", "secadmin",
                "securityPassword", "Autumn-2026-sx"));
        form.putAll(Map.of("auditorPerson", "吴建国", "auditorAccount", "auditor", "auditorPassword", "Autumn-2026-ax"));
        form.put("code", "AAAA-AAAA");
        form.putAll(changes);
        return browser.post("/first-run", form, "HX-Request", "true");
    }
}
