package org.dangzhi.foundation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestClock;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.FoundedOffice;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class TokenTests {

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    TokenRows tokens;

    @Autowired
    Settings settings;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    private static final Map<String, String> TOKEN =
            Map.of("name", "值班大屏", "days", "90", "scopes", "bells:read", "password", FoundedOffice.PASSWORD);

    @LocalServerPort
    int port;

    FoundedOffice binbei;
    String account;
    PersonId zhou;
    String token;
    HttpBrowser caller;

    @BeforeEach
    void aToken() {
        binbei = FoundedOffice.in(offices, people, accounts);
        account = FoundedOffice.name();
        zhou = binbei.member(account, Roles.DUTY_OFFICER);
        caller = new HttpBrowser(port);
        token = token("bells:read", "bells:write");
    }

    @Test
    void opensWhatScopeAndPermissionBothAllow() {
        assertThat(get("/api/v1/bells", token).statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/bells/secret", token).statusCode()).isEqualTo(403);
        assertThat(get("/api/v1/bells/scopeless", token).statusCode()).isEqualTo(403);

        var answer = get("/api/v1/bells", token("items:read"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("bells:read");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aNewTokenIsShownWithTheListThatHasIt() {
        var name = FoundedOffice.name();
        binbei.member(name, Roles.DUTY_OFFICER);
        var browser = new HttpBrowser(port);
        browser.signIn(name, FoundedOffice.PASSWORD);

        var answer = browser.post("/me/tokens", TOKEN, "HX-Request", "true");

        var part = Jsoup.parse(answer.body());
        assertThat(part.select("[autofocus] .dz-once").text()).startsWith("dz_");
        assertThat(part.select("#tokens[hx-swap-oob] tbody tr")).hasSize(1);
    }

    @Test
    void makesNoTokenWithoutThePassword() {
        var name = FoundedOffice.name();
        var person = binbei.member(name, Roles.DUTY_OFFICER);
        var browser = new HttpBrowser(port);
        browser.signIn(name, FoundedOffice.PASSWORD);
        var wrong = new HashMap<>(TOKEN);
        wrong.put("password", "wrong");

        assertThat(browser.post("/me/tokens", wrong).statusCode()).isEqualTo(422);
        assertThat(binbei.office().in(() -> tokens.of(person))).isEmpty();
    }

    @Test
    void endsWithThePasswordItWasMadeUnder() {
        var shown = token("bells:read");
        var browser = signedIn();

        browser.post(
                "/me/password",
                Map.of("present", FoundedOffice.PASSWORD, "fresh", "Winter-2026-duty", "repeat", "Winter-2026-duty"));

        assertThat(get("/api/v1/bells", shown).statusCode()).isEqualTo(401);
    }

    @Test
    void endsWithAllSessions() {
        var shown = token("bells:read");

        signedIn().post("/me/sessions/end", Map.of());

        assertThat(get("/api/v1/bells", shown).statusCode()).isEqualTo(401);
    }

    private HttpBrowser signedIn() {
        var browser = new HttpBrowser(port);
        browser.signIn(account, FoundedOffice.PASSWORD);
        return browser;
    }

    @Test
    void opensNothingWithoutAToken() {
        var answer = new HttpBrowser(port).get("/api/v1/bells");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void opensNothingOnceWithdrawnOrExpired() {
        var other = token("bells:read");
        var id = binbei.office().in(() -> tokens.of(zhou)).stream()
                .filter(made -> other.startsWith(made.prefix()))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(binbei.office().in(() -> tokens.withdraw(id, zhou))).isTrue();
        assertThat(get("/api/v1/bells", other).statusCode()).isEqualTo(401);

        assertThat(get("/api/v1/bells", token).statusCode()).isEqualTo(200);
        clock.forward(Duration.ofDays(91));
        assertThat(get("/api/v1/bells", token).statusCode()).isEqualTo(401);
    }

    @Test
    void makesAnAddressWaitThatTriesManyTokens() {
        for (int i = 0; i < 20; i++)
            assertThat(get("/api/v1/bells", "dz_wrong" + i).statusCode()).isEqualTo(401);

        assertThat(get("/api/v1/bells", "dz_wrong").statusCode()).isEqualTo(429);
        assertThat(get("/api/v1/bells", token).statusCode()).isEqualTo(200);
    }

    @Test
    void writesWhenItWasLastUsed() {
        get("/api/v1/bells", token);

        assertThat(binbei.office().in(() -> tokens.of(zhou)))
                .singleElement()
                .extracting(TokenRows.Token::used)
                .isEqualTo(clock.instant());
    }

    @Test
    void answersARepeatedWriteWithTheSameAnswer() {
        var key = TimeOrderedIds.next().toString();

        var first = ring("ding", key);
        var again = ring("ding", key);

        assertThat(first.body()).contains("\"times\":1");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(rung()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherContent() {
        var key = TimeOrderedIds.next().toString();
        ring("ding", key);

        assertThat(ring("dong", key).statusCode()).isEqualTo(409);
        assertThat(rung()).isEqualTo(1);
    }

    @Test
    void keepsNothingOfARefusedWrite() {
        var key = TimeOrderedIds.next().toString();

        assertThat(ring("cracked", key).statusCode()).isEqualTo(422);

        assertThat(rung()).isZero();
        assertThat(ring("ding", key).statusCode()).isEqualTo(200);
        assertThat(rung()).isEqualTo(1);
    }

    @Test
    void takesEffectOnceWhenSentManyTimesAtOnce() throws Exception {
        var key = TimeOrderedIds.next().toString();
        var sent = new ArrayList<Callable<String>>();
        for (int i = 0; i < 6; i++) sent.add(() -> ring("ding", key).body());

        try (var together = Executors.newFixedThreadPool(6)) {
            for (var answer : together.invokeAll(sent)) assertThat(answer.get()).contains("\"times\":1");
        }
        assertThat(rung()).isEqualTo(1);
    }

    private String token(String... scopes) {
        return binbei.office().in(() -> tokens.make(zhou, "值班大屏", List.of(scopes), Duration.ofDays(90)));
    }

    private HttpResponse<String> get(String path, String shown) {
        return caller.get(path, "Authorization", "Bearer " + shown);
    }

    private HttpResponse<String> ring(String word, String key) {
        return caller.send(
                "POST",
                "/api/v1/bells",
                word,
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "text/plain",
                "Idempotency-Key",
                key);
    }

    private int rung() {
        return binbei.office().in(() -> transaction.execute(status -> settings.number("test.bell", 0)));
    }
}
