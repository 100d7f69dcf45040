package org.dangzhi.foundation.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.notify.sending.WebhookServer;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class NotifyPagesTests {

    private static final String PASSWORD = "Autumn-2026-duty";

    @Autowired
    Notices notices;

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

    TestOffice binbei;
    PersonId zhou;
    PersonId li;
    HttpBrowser officer;
    HttpBrowser admin;
    WebhookServer robot;

    @BeforeEach
    void anOfficerAndTheAdministrator() throws IOException {
        robot = new WebhookServer();
        binbei = TestOffice.found(offices);
        zhou = person("周海燕");
        li = person("李文博");
        officer = browser(zhou, Roles.DUTY_OFFICER);
        admin = browser(person("许明"), Roles.SYSTEM_ADMIN);
    }

    @AfterEach
    void hangUp() {
        robot.close();
    }

    @Test
    void myNoticesAreListedCountedAndOpened() {
        tell("/me/notices?x=1126", zhou);

        var page = officer.page("/notices");
        assertThat(page.select("#bell sup").text()).isEqualTo("1");
        assertThat(page.select(".dz-notices li")).hasSize(1);
        var form = page.select(".dz-notices form");
        assertThat(form.text()).isEqualTo("紧急 事项 1126 逾期");

        var opened = officer.post(form.attr("action"), Map.of());
        assertThat(HttpBrowser.leadsTo(opened)).isEqualTo("/me/notices?x=1126");
        assertThat(officer.page("/notices").select("#bell sup")).isEmpty();
        assertThat(officer.page("/notices?show=all").select(".dz-notices li")).hasSize(1);
    }

    @Test
    void anothersNoticeIsNothing() {
        tell("/items/1126", li);
        var id = ids("select id::text from notify.notice").getFirst();

        assertThat(officer.post("/notices/" + id + "/open", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/notices/toast?id=" + id).body().strip()).isEmpty();
    }

    @Test
    void aToastComesWithTheBellsNewFigure() {
        tell("/items/1126", zhou);
        var id = ids("select id::text from notify.notice").getFirst();

        var toast = officer.page("/notices/toast?id=" + id);
        assertThat(toast.select(".dz-toast").text()).contains("1126");
        assertThat(toast.select(".dz-toast").attr("data-urgency")).isEqualTo("ALARM");
        assertThat(toast.select("#bell[hx-swap-oob]").text()).isEqualTo("1");
    }

    @Test
    void listsByKeyAndMarksAllThatWereShown() {
        for (int n = 0; n < 31; n++) tell("/items/" + n, zhou);

        var page = officer.page("/notices");
        assertThat(page.select(".dz-notices li")).hasSize(30);
        assertThat(officer.page(page.select("a[rel=next]").attr("href")).select(".dz-notices li"))
                .hasSize(1);

        officer.post("/notices/read", Map.of("upTo", page.select("[name=upTo]").val()));
        assertThat(officer.page("/notices").select(".dz-notices li")).isEmpty();
    }

    @Test
    void myChoiceIsKept() {
        officer.post("/me/notices", Map.of("email", "zhouhy@example.cn", "chosen", "ALARM:EMAIL"));

        var page = officer.page("/me/notices");
        assertThat(page.select("[name=email]").val()).isEqualTo("zhouhy@example.cn");
        assertThat(page.select("[name=chosen][checked]").eachAttr("value")).containsExactly("ALARM:EMAIL");
    }

    @Test
    void aWrongAddressIsToldAtItsField() {
        var answer = officer.post("/me/notices", Map.of("email", "no address"), "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("data-for=\"email\"");
        assertThat(officer.post("/me/notices", Map.of("chosen", "LOUD:PIGEON"), "HX-Request", "true")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aSecretIsKeptAndNeverShown() {
        setDingtalk(robot.address("/send?access_token=T0ken"), "SECkey");
        var again = admin.post(
                "/settings/channels/DINGTALK", Map.of("enabled", "true", "format", "TEXT"), "HX-Request", "true");

        assertThat(HttpBrowser.leadsTo(again)).isEqualTo("/settings/channels/DINGTALK");
        var page = admin.get("/settings/channels/DINGTALK").body();
        assertThat(page).contains("localhost").doesNotContain("T0ken", "SECkey");
        assertThat(ids("select secret from notify.channel")).containsExactly("SECkey");
        assertThat(ids("select coalesce(p.after::text, '') from audit.payload p"))
                .noneMatch(text -> text.contains("SECkey") || text.contains("T0ken"));
    }

    @Test
    void aSecretDoesNotTravelToAnotherAddress() {
        setDingtalk(robot.address("/send"), "SECkey");

        var answer = admin.post(
                "/settings/channels/DINGTALK",
                Map.of("enabled", "true", "address", "https://robots.example.cn/"),
                "HX-Request",
                "true");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("data-for=\"secret\"");
    }

    /** A mail server at the port of a shell or a database would be a look round in the network. */
    @Test
    void aMailServerStandsAtAPortOfMail() {
        var mail =
                Map.of("enabled", "true", "host", "mail.example.cn", "security", "NONE", "sender", "duty@example.cn");
        for (var port : List.of("22", "5432", "8080")) {
            var sent = new HashMap<>(mail);
            sent.put("port", port);
            assertThat(admin.post("/settings/channels/EMAIL", sent, "HX-Request", "true")
                            .body())
                    .as(port)
                    .contains("data-for=\"port\"");
        }
    }

    @Test
    void aCloudsMetadataIsNeverAskedForMail() {
        var sent = Map.of(
                "enabled",
                "true",
                "host",
                "169.254.169.254",
                "port",
                "25",
                "security",
                "NONE",
                "sender",
                "duty@example.cn");
        assertThat(admin.post("/settings/channels/EMAIL", sent, "HX-Request", "true")
                        .statusCode())
                .isEqualTo(200);

        assertThat(admin.post("/settings/channels/EMAIL/test", Map.of("to", "duty@example.cn"), "HX-Request", "true")
                        .body())
                .contains("169.254.169.254 不可能是邮件服务器");
    }

    @Test
    void anAddressInsideTheNetworkIsRefused() {
        for (var address : List.of("http://oapi.dingtalk.com/", "https://x:y@oapi.dingtalk.com/", "gopher://x"))
            assertThat(admin.post(
                                    "/settings/channels/WECOM",
                                    Map.of("enabled", "true", "address", address),
                                    "HX-Request",
                                    "true")
                            .body())
                    .as(address)
                    .contains("data-for=\"address\"");

        setWecom("https://127.0.0.1/hook");
        assertThat(admin.post("/settings/channels/WECOM/test", Map.of(), "HX-Request", "true")
                        .body())
                .contains("127.0.0.1 是内网地址");
    }

    @Test
    void aTestGoesOutAtOnceAndSaysWhatCameOfIt() {
        setWecom(robot.address("/hook"));

        assertThat(admin.post("/settings/channels/WECOM/test", Map.of(), "HX-Request", "true")
                        .body())
                .contains("发出去了");
        assertThat(robot.got).hasSize(1);

        robot.answer(200, "{\"errcode\":93000,\"errmsg\":\"invalid webhook url <script>\"}");
        assertThat(admin.post("/settings/channels/WECOM/test", Map.of(), "HX-Request", "true")
                        .body())
                .contains("93000 invalid webhook url &lt;script&gt;");
    }

    @Test
    void theAdministratorSeesWhatBecameOfMessagesAndNotWhatTheySay() {
        setWecom(robot.address("/hook"));
        tell("/items/1126", zhou);

        assertThat(admin.page("/settings/deliveries").select("tbody tr").text())
                .contains("企业微信", "周海燕")
                .doesNotContain("1126");
        var director = browser(person("解立民"), Roles.DIRECTOR);
        assertThat(director.page("/settings/deliveries").select("tbody tr").text())
                .contains("1126");
    }

    @Test
    void settingsAreForThoseWhoMay() {
        for (var path :
                List.of("/settings/channels", "/settings/channels/EMAIL", "/settings/deliveries", "/settings/jobs"))
            assertThat(officer.get(path).statusCode()).as(path).isEqualTo(403);
        for (var path :
                List.of("/settings/channels", "/settings/channels/EMAIL", "/settings/channels/SMS", "/settings/jobs"))
            assertThat(admin.get(path).statusCode()).as(path).isEqualTo(200);
        assertThat(admin.get("/settings/channels/PIGEON").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesReadInEnglishToo() {
        officer.get("/language/en?back=/notices");
        tell("/items/1126", zhou);

        assertThat(officer.page("/notices").select("h1").text()).isEqualTo("Notices");
    }

    private void setDingtalk(String address, String secret) {
        admin.post(
                "/settings/channels/DINGTALK",
                Map.of("enabled", "true", "address", address, "secret", secret, "format", "MARKDOWN"));
    }

    private void setWecom(String address) {
        admin.post("/settings/channels/WECOM", Map.of("enabled", "true", "address", address, "format", "TEXT"));
    }

    private void tell(String address, PersonId to) {
        binbei.run(() ->
                notices.tell(new Notice("notify.told.late", List.of("1126"), address, List.of(to), Urgency.ALARM)));
    }

    private PersonId person(String name) {
        return binbei.in(() -> people.add(NewPerson.of(name, "", null)));
    }

    private HttpBrowser browser(PersonId person, String role) {
        var name = "u" + TimeOrderedIds.next().toString().substring(20).replace("-", "");
        binbei.in(() -> accounts.open(new NewAccount(name, PASSWORD, person, Set.of(role))));
        var browser = new HttpBrowser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private List<String> ids(String sql) {
        return binbei.in(() -> transaction.execute(
                status -> jdbc.sql(sql).query((row, n) -> row.getString(1)).list()));
    }
}
