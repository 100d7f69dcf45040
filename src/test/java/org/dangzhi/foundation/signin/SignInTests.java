package org.dangzhi.foundation.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestClock;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.FoundedOffice;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.PropertyPlaceholderHelper;

@DatabaseTest
class SignInTests {

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    FoundedOffice binbei;
    String zhou;
    HttpBrowser browser;

    @BeforeEach
    void anAccount() {
        binbei = FoundedOffice.in(offices, people, accounts);
        zhou = FoundedOffice.name();
        binbei.member(zhou, Roles.DUTY_OFFICER);
        browser = new HttpBrowser(port);
    }

    @Test
    void leadsToSignInAndBackToThePage() {
        assertThat(HttpBrowser.leadsTo(browser.get("/more?x=1"))).isEqualTo("/sign-in?back=%2Fmore%3Fx%3D1");

        var entered =
                browser.post("/sign-in", Map.of("name", zhou, "password", FoundedOffice.PASSWORD, "back", "/more?x=1"));

        assertThat(HttpBrowser.leadsTo(entered)).isEqualTo("/more?x=1");
        assertThat(browser.get("/more").statusCode()).isEqualTo(200);
    }

    @Test
    void leadsNobodyElsewhere() {
        var entered = browser.post(
                "/sign-in", Map.of("name", zhou, "password", FoundedOffice.PASSWORD, "back", "https://example.com/"));

        assertThat(HttpBrowser.leadsTo(entered)).isEqualTo("/");
    }

    @Test
    void takesTheMobileNumberAsNameWhereverItStands() {
        binbei.memberWithPhone(FoundedOffice.name(), "170-0001-" + (1000 + (int) (Math.random() * 8999)));
        var number = binbei.office()
                .in(() -> transaction.execute(
                        status -> jdbc.sql("select mobile from people.name_of where mobile is not null")
                                .query(String.class)
                                .single()));

        assertThat(browser.signIn(number, FoundedOffice.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void saysHowManyTriesAreLeftThenLocksForAWhile() {
        assertThat(error(browser.signIn(zhou, "wrong").body())).contains("还可以试 4 次");
        for (int i = 0; i < 3; i++) browser.signIn(zhou, "wrong");
        assertThat(error(browser.signIn(zhou, "wrong").body())).contains("15 分钟");

        assertThat(browser.signIn(zhou, FoundedOffice.PASSWORD).statusCode()).isEqualTo(422);
        clock.forward(Duration.ofMinutes(15));
        assertThat(browser.signIn(zhou, FoundedOffice.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void guessesFromOneAddressLockNobodyOutAtAnother() {
        for (int i = 0; i < 6; i++) browser.signIn(zhou, "wrong");

        assertThat(browser.signIn(zhou, FoundedOffice.PASSWORD).statusCode()).isEqualTo(422);
        assertThat(new HttpBrowser(port).signIn(zhou, FoundedOffice.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void slowsAnAddressThatTriesManyNamesAlsoThoseThatNobodyHas() {
        for (int i = 0; i < 20; i++) browser.signIn(FoundedOffice.name(), "wrong");

        assertThat(error(browser.signIn(zhou, FoundedOffice.PASSWORD).body())).contains("1 秒");
        clock.forward(Duration.ofSeconds(1));
        assertThat(browser.signIn(zhou, FoundedOffice.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void slowsANameThatManyAddressesTryAndTellsTheSecurityAdministrator() {
        var security = binbei.member(FoundedOffice.name(), Roles.SECURITY_ADMIN);

        for (int i = 0; i < 20; i++) new HttpBrowser(port).signIn(zhou, "wrong");

        assertThat(error(browser.signIn(zhou, FoundedOffice.PASSWORD).body())).contains("1 秒");
        assertThat(told(security)).containsExactly("signin.notice.guessed");
        clock.forward(Duration.ofSeconds(1));
        assertThat(browser.signIn(zhou, FoundedOffice.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void whoSignsInRightlyIsNeverSlowed() {
        for (int i = 0; i < 30; i++) browser.signIn(zhou, FoundedOffice.PASSWORD);

        assertThat(browser.signIn(zhou, FoundedOffice.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void believesNoAddressButThatOfANamedProxy() {
        var far = new HttpBrowser(port, "10.7.7.7, 10.66.0.1");
        far.signIn(zhou, FoundedOffice.PASSWORD);

        assertThat(far.page("/me").text()).contains("10.66.0.1").doesNotContain("10.7.7.7");
    }

    /** The broadcast address, from which nothing comes: until an office names its proxy, nobody's headers are believed. */
    @Test
    void believesNoProxyUntilOneIsNamed() throws IOException {
        var shipped = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        var nothingNamed = new PropertyPlaceholderHelper("${", "}", ":", null, false);

        assertThat(nothingNamed.replacePlaceholders(
                        shipped.getProperty("server.tomcat.remoteip.internal-proxies"), name -> null))
                .isEqualTo("255.255.255.255/32");
    }

    @Test
    void refusesAFileOfNobodyBeforeItIsRead() {
        var answer = browser.upload("/sign-in", Map.of(), "file", "large.pdf", new byte[3_000_000]);

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    /** Nothing is sent but the head: an answer means that nobody waited for the file. */
    @Test
    void refusesALargeFileWithoutTheFormsTokenBeforeItIsRead() throws IOException {
        browser.signIn(zhou, FoundedOffice.PASSWORD);
        var head = List.of(
                "POST /duty/log/entries HTTP/1.1",
                "Host: here",
                "Cookie: " + browser.cookies(),
                "Content-Type: multipart/form-data; boundary=dz",
                "Content-Length: 60000000",
                "",
                "--dz");
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(String.join("\r\n", head).getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(answer.readLine()).contains(" 403");
        }
    }

    @Test
    void takesALargeFileWithTheTokenInItsAddress() {
        browser.signIn(zhou, FoundedOffice.PASSWORD);

        var answer = browser.upload("/nowhere", Map.of(), "file", "large.pdf", new byte[3_000_000]);

        assertThat(answer.statusCode())
                .as("the token was right, the page is not there")
                .isEqualTo(404);
    }

    @Test
    void saysTheSameOfANameThatNobodyHas() {
        var unknown = FoundedOffice.name();

        assertThat(error(browser.signIn(unknown, "wrong").body()))
                .isEqualTo(error(browser.signIn(zhou, "wrong").body()));
        for (int i = 0; i < 4; i++) browser.signIn(unknown, "wrong");
        assertThat(error(browser.signIn(unknown, "wrong").body())).contains("锁定");
    }

    @Test
    void notesEverySignInAndEveryFailure() {
        browser.signIn(zhou, "wrong");
        browser.signIn(zhou, FoundedOffice.PASSWORD);
        browser.post("/sign-out", Map.of());

        assertThat(notes()).contains("access.failed", "access.sign_in", "access.sign_out");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        browser.signIn(zhou, FoundedOffice.PASSWORD);

        var answer = browser.send("POST", "/sign-out", "x=1", "Content-Type", "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/more").statusCode()).isEqualTo(200);
    }

    @Test
    void endsASessionThatNobodyWorksIn() {
        browser.signIn(zhou, FoundedOffice.PASSWORD);
        clock.forward(Duration.ofMinutes(59));
        assertThat(browser.get("/more").statusCode()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(59));
        assertThat(browser.get("/more").statusCode()).isEqualTo(200);

        clock.forward(Duration.ofMinutes(60));
        assertThat(browser.get("/more").statusCode()).isEqualTo(302);
    }

    @Test
    void whatAPageFetchesByItselfIsNoWork() {
        browser.signIn(zhou, FoundedOffice.PASSWORD);
        clock.forward(Duration.ofMinutes(40));
        assertThat(browser.get("/more", "X-Live", "1").statusCode()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(20));

        assertThat(browser.get("/more").statusCode()).isEqualTo(302);
    }

    @Test
    void keepsADutyComputerSignedInButNotForEver() {
        browser.post("/sign-in", Map.of("name", zhou, "password", FoundedOffice.PASSWORD, "keep", "true"));
        clock.forward(Duration.ofHours(13));
        assertThat(browser.get("/more").statusCode()).isEqualTo(200);

        clock.forward(Duration.ofHours(1));
        assertThat(browser.get("/more").statusCode()).isEqualTo(302);
    }

    @Test
    void asksOverThePageWhenAPartOfItComesTooLate() {
        browser.signIn(zhou, FoundedOffice.PASSWORD);
        clock.forward(Duration.ofHours(2));

        var answer = browser.get("/more", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Jsoup.parse(answer.body()).select("dialog#again form").attr("hx-post"))
                .isEqualTo("/sign-in/again");
        var again = browser.post("/sign-in/again", Map.of("name", zhou, "password", FoundedOffice.PASSWORD));
        assertThat(again.statusCode()).isEqualTo(204);
        assertThat(browser.get("/more").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsWhatWasTypedIntoAFormWhoseSessionEnded() {
        browser.signIn(zhou, FoundedOffice.PASSWORD);
        clock.forward(Duration.ofHours(2));

        var shut = browser.post("/me/stand-ins", Map.of("reason", "<b>"));

        assertThat(shut.statusCode()).isEqualTo(401);
        assertThat(Jsoup.parse(shut.body()).select("input[name=typed.reason]").attr("value"))
                .isEqualTo("<b>");
        var resumed = browser.post(
                "/sign-in",
                Map.of(
                        "name",
                        zhou,
                        "password",
                        FoundedOffice.PASSWORD,
                        "back",
                        "/me/stand-ins",
                        "typed.reason",
                        "<b>"));
        var form = Jsoup.parse(resumed.body()).select("form[action=/me/stand-ins]");
        assertThat(form.select("input[name=reason]").attr("value")).isEqualTo("<b>");
    }

    @Test
    void keepsWhatWasTypedForItsWriterAlone() {
        browser.signIn(zhou, FoundedOffice.PASSWORD);
        var writer = browser.page("/me").select("input[name=_writer]").first().val();
        clock.forward(Duration.ofHours(2));
        var shut = browser.post("/me/stand-ins", Map.of("reason", "私事", "_writer", writer));
        assertThat(Jsoup.parse(shut.body()).select("input[name=typed._writer]").attr("value"))
                .isEqualTo(writer);

        var fields = new java.util.HashMap<>(Map.of(
                "name", zhou, "password", FoundedOffice.PASSWORD, "back", "/me/stand-ins", "typed.reason", "私事"));
        fields.put("typed._writer", java.util.UUID.randomUUID().toString());
        assertThat(HttpBrowser.leadsTo(browser.post("/sign-in", fields)))
                .as("typed by another person")
                .isEqualTo("/");
        browser.post("/sign-out", Map.of());
        fields.put("typed._writer", writer);
        assertThat(browser.post("/sign-in", fields).body()).contains("私事");
    }

    @Test
    void sendsNoPasswordBackInAPage() {
        browser.signIn(zhou, FoundedOffice.PASSWORD);
        clock.forward(Duration.ofHours(2));

        var shut = browser.post("/me/password", Map.of("present", "one", "fresh", "two", "repeat", "two"));

        assertThat(Jsoup.parse(shut.body()).select("input[name^=typed.]")).isEmpty();
    }

    @Test
    void signsOutOneBrowserAndNoOther() {
        var other = new HttpBrowser(port);
        browser.signIn(zhou, FoundedOffice.PASSWORD);
        other.signIn(zhou, FoundedOffice.PASSWORD);

        browser.post("/sign-out", Map.of());

        assertThat(browser.get("/more").statusCode()).isEqualTo(302);
        assertThat(other.get("/more").statusCode()).isEqualTo(200);
    }

    @Test
    void changingThePasswordEndsAllOtherSessions() {
        var other = new HttpBrowser(port);
        browser.signIn(zhou, FoundedOffice.PASSWORD);
        other.signIn(zhou, FoundedOffice.PASSWORD);

        var changed = browser.post(
                "/me/password",
                Map.of("present", FoundedOffice.PASSWORD, "fresh", "Winter-2026-duty", "repeat", "Winter-2026-duty"));

        assertThat(HttpBrowser.leadsTo(changed)).isEqualTo("/");
        assertThat(browser.get("/more").statusCode()).isEqualTo(200);
        assertThat(other.get("/more").statusCode()).isEqualTo(302);
        assertThat(new HttpBrowser(port).signIn(zhou, FoundedOffice.PASSWORD).statusCode())
                .isEqualTo(422);
        assertThat(new HttpBrowser(port).signIn(zhou, "Winter-2026-duty").statusCode())
                .isEqualTo(303);
    }

    @Test
    void refusesAPasswordUsedBefore() {
        browser.signIn(zhou, FoundedOffice.PASSWORD);
        change(FoundedOffice.PASSWORD, "Winter-2026-duty");

        assertThat(change("Winter-2026-duty", FoundedOffice.PASSWORD)).contains("最近 5 次用过");
        assertThat(change("Winter-2026-duty", "Winter-2026-duty")).contains("最近 5 次用过");
        assertThat(change("Winter-2026-duty", "short-1A")).contains("8 个字符");
        assertThat(change("Winter-2026-duty", "onlysmallletters")).contains("1 种");
        assertThat(change("Winter-2026-duty", "X-1-" + zhou)).contains("用户名");
    }

    @Test
    void opensNothingBeforeAPasswordFromAnotherIsChanged() {
        var fresh = FoundedOffice.name();
        var person = binbei.person("赵雪");
        binbei.office()
                .in(() -> accounts.open(
                        new NewAccount(fresh, FoundedOffice.PASSWORD, person, Set.of(Roles.DUTY_OFFICER), true)));
        browser.signIn(fresh, FoundedOffice.PASSWORD);

        assertThat(HttpBrowser.leadsTo(browser.get("/more"))).isEqualTo("/me/password");
        change(FoundedOffice.PASSWORD, "Winter-2026-duty");
        assertThat(browser.get("/more").statusCode()).isEqualTo(200);
    }

    private String change(String present, String fresh) {
        return browser.post(
                        "/me/password",
                        Map.of("present", present, "fresh", fresh, "repeat", fresh),
                        "HX-Request",
                        "true")
                .body();
    }

    private static String error(String page) {
        return Jsoup.parse(page).select("#e-password").text();
    }

    private List<String> told(PersonId person) {
        return binbei.office()
                .in(() -> transaction.execute(status -> jdbc.sql(
                                "select n.key from notify.notice n join notify.inbox i on i.notice_id = n.id where i.person_id = :person")
                        .param("person", person.id())
                        .query(String.class)
                        .list()));
    }

    private List<String> notes() {
        return binbei.office()
                .in(() -> transaction.execute(status -> jdbc.sql("select kind from audit.entry where action = 'note'")
                        .query((row, n) -> row.getString(1))
                        .list()));
    }
}
