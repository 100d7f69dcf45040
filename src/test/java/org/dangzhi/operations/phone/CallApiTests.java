package org.dangzhi.operations.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.api.TokenRows;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The telephone exchange opens a record by the interface. */
class CallApiTests extends PhoneTestBase {

    private static final String RINGS =
            "{\"direction\":\"IN\",\"tel\":\"0543-5553110\",\"content\":\"3 号站锅炉停运\",\"waiting\":true}";

    @Autowired
    TokenRows tokens;

    String token;

    @BeforeEach
    void aToken() {
        token = token("phone:read", "phone:write");
    }

    @Test
    void writesACallDownAndReadsItBack() {
        var answer = post(RINGS, TimeOrderedIds.next().toString());
        assertThat(answer.statusCode()).isEqualTo(201);
        var address = answer.headers().firstValue("Location").orElseThrow();

        var read = get(address);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains("\"number\":\"2026-0001\"", "3 号站锅炉停运", "\"state\":\"WAITING\"");
        assertThat(get("/api/v1/calls?state=WAITING").body()).contains("2026-0001");
        assertThat(get("/api/v1/calls?state=DONE").body()).doesNotContain("2026-0001");
    }

    @Test
    void theSameKeyWritesOnce() {
        var key = TimeOrderedIds.next().toString();
        var first = post(RINGS, key);
        var again = post(RINGS, key);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(post(RINGS.replace("停运", "恢复"), key).statusCode()).isEqualTo(409);
        assertThat(stored("number")).containsExactly("2026-0001");
    }

    @Test
    void whatIsWrongIsAProblemAndNothingIsStored() {
        for (var wrong : List.of(
                "{}",
                "{\"direction\":\"IN\",\"content\":\" \"}",
                "{\"direction\":\"UP\",\"content\":\"x\"}",
                "[",
                "",
                "{\"direction\":\"IN\",\"content\":\"" + "x".repeat(4001) + "\"}",
                "{\"direction\":\"IN\",\"content\":\"x\",\"beganAt\":\"2027-01-01T00:00:00Z\"}")) {
            var answer = post(wrong, TimeOrderedIds.next().toString());
            assertThat(answer.statusCode()).as(wrong).isBetween(400, 499);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
        assertThat(get("/api/v1/calls/" + TimeOrderedIds.next()).statusCode()).isEqualTo(404);
        assertThat(stored("number")).isEmpty();
    }

    @Test
    void aValueOfTheWrongKindIsNamedByItsPlace() {
        var wrong = Map.of(
                "direction", "{\"direction\":\"UP\",\"content\":\"x\"}",
                "beganAt", "{\"direction\":\"IN\",\"content\":\"x\",\"beganAt\":\"-1000000000-01-01T00:00:00Z\"}",
                "endedAt", "{\"direction\":\"IN\",\"content\":\"x\",\"endedAt\":1e300}");
        wrong.forEach((field, body) -> {
            var answer = post(body, "wrong-" + field);
            assertThat(answer.statusCode()).as(body).isEqualTo(422);
            assertThat(answer.body()).contains("\"" + field + "\"");
        });
        assertThat(post("{\"direction\":\"IN\",\"content\":\"x\"}", "least").statusCode())
                .isEqualTo(201);
    }

    @Test
    void writingNeedsItsScope() {
        token = token("phone:read");

        assertThat(post(RINGS, TimeOrderedIds.next().toString()).statusCode()).isEqualTo(403);
    }

    private String token(String... scopes) {
        return binbei.in(() -> tokens.make(zhou, "交换机", List.of(scopes), Duration.ofDays(90)));
    }

    private HttpResponse<String> post(String body, String key) {
        return new HttpBrowser(port)
                .send(
                        "POST",
                        "/api/v1/calls",
                        body,
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        key);
    }

    private HttpResponse<String> get(String path) {
        return new HttpBrowser(port).get(path, "Authorization", "Bearer " + token);
    }
}
