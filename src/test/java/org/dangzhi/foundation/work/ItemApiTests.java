package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.HttpBrowser;
import org.dangzhi.bench.RequestCount;
import org.dangzhi.foundation.api.TokenRows;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Items for other systems: a token acts as the person it belongs to. */
class ItemApiTests extends ItemTestBase {

    private static final int MOST_STATEMENTS = 16; // one of them for the steps
    private static final String PROBLEM = "application/problem+json";

    @Autowired
    TokenRows tokens;

    String zhou;
    String feng;
    String li;

    @BeforeEach
    void tokens() {
        zhou = token(binbei, binbei.zhou, Roles.DUTY_OFFICER);
        feng = token(binbei, binbei.feng, Roles.SERVICE);
        li = token(binbei, binbei.li, Roles.SERVICE);
    }

    @Test
    void arrangesReportsReturnsAndClosesAnItem() {
        var answer = post(zhou, "", wanted("核实锅炉"));
        assertThat(answer.statusCode()).isEqualTo(201);
        var item = answer.headers().firstValue("Location").orElseThrow();
        assertThat(get(zhou, item).body())
                .contains("\"title\":\"核实锅炉\"", "\"stage\":\"ARRANGED\"", "\"name\":\"冯涛\"", "\"round\":1");

        var id = item.substring(item.lastIndexOf('/'));
        assertThat(post(feng, id + "/progress", "{\"words\":\"在查\"}").statusCode())
                .isEqualTo(204);
        assertThat(post(feng, id + "/done", "{\"words\":\"好了\"}").statusCode()).isEqualTo(204);
        assertThat(post(
                                li,
                                id + "/check",
                                "{\"round\":1,\"passed\":false,\"opinion\":\"没写温度\",\"due\":\"%s\"}"
                                        .formatted(in(Duration.ofDays(2))))
                        .statusCode())
                .isEqualTo(204);
        post(feng, id + "/done", "{\"words\":\"58 ℃\"}");
        assertThat(post(li, id + "/check", "{\"round\":1,\"passed\":true}").statusCode())
                .isEqualTo(409);
        assertThat(post(li, id + "/check", "{\"round\":2,\"passed\":true}").statusCode())
                .isEqualTo(204);
        assertThat(get(zhou, item).body()).contains("\"stage\":\"CLOSED\"", "\"round\":2", "\"outcome\":\"58 ℃\"");
    }

    @Test
    void saysWhatTheTokensOwnerMayDo() {
        var id = "/" + binbei.boiler();
        assertThat(get(feng, "/api/v1/items" + id).body())
                .contains(
                        "\"acts\":[\"ACCEPT\",\"DECLINE\",\"COMMENT\",\"CARRY_OUT\",\"REPORT\",\"ASK_EXTENSION\",\"REPLY\"]");
        post(feng, id + "/done", "{\"words\":\"好了\"}");
        assertThat(get(feng, "/api/v1/items" + id).body()).contains("\"acts\":[\"COMMENT\",\"REPLY\"]");
        assertThat(get(li, "/api/v1/items?tab=check").body()).contains("\"acts\":[\"COMMENT\",\"CHECK\",\"REPLY\"]");
    }

    @Test
    void listsAsThePagesDoAndGoesOnByKey() {
        for (int n = 0; n < 3; n++) binbei.arrange("巡检 " + n, in(Duration.ofDays(1)));

        var first = get(zhou, "/api/v1/items?tab=all&size=2").body();
        assertThat(first).contains("\"total\":\"3\"", "巡检 2", "巡检 1").doesNotContain("巡检 0");
        var next = first.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
        assertThat(get(zhou, "/api/v1/items?tab=all&size=2&after=" + next).body())
                .contains("巡检 0")
                .doesNotContain("巡检 1");
        assertThat(get(li, "/api/v1/items?tab=check").body()).contains("\"total\":\"0\"");
    }

    @Test
    void aRepeatedWriteTakesEffectOnce() {
        var key = TimeOrderedIds.next().toString();
        var first = send(zhou, "", wanted("核实锅炉"), "Idempotency-Key", key);
        var again = send(zhou, "", wanted("核实锅炉"), "Idempotency-Key", key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(get(zhou, "/api/v1/items?tab=all").body()).contains("\"total\":\"1\"");
    }

    /** Each is a way to the database and back, most of them while others wait for the next number. */
    @Test
    void arrangingCostsFewStatements() {
        post(zhou, "", wanted("核实锅炉")); // settings are remembered then
        assertThat(RequestCount.sent("/api/v1/items", () -> post(zhou, "", wanted("核实锅炉"))))
                .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void saysWhatIsWrongAsAProblem() {
        for (var bad : List.of(
                wanted("").replace("\"title\":\"\"", "\"title\":null"),
                wanted("长".repeat(121)),
                wanted("查").replace(binbei.li.id().toString(), binbei.feng.id().toString()),
                wanted("查")
                        .replace(binbei.feng.id().toString(), room().feng.id().toString()),
                wanted("查").replace("2026-11-24", "2026-11-01"),
                wanted("a\\u0000b"),
                wanted("查").replace("\"PHONE\"", "\"GOSSIP\""),
                "{",
                "[]",
                "")) {
            var answer = post(zhou, "", bad);
            assertThat(answer.statusCode()).as(bad).isBetween(400, 499);
            assertThat(answer.headers().firstValue("Content-Type")).as(bad).hasValue(PROBLEM);
        }
        assertThat(post(zhou, "", wanted("查").replace("\"owner\":", "\"nobody\":"))
                        .body())
                .contains("\"owner\"");
        assertThat(get(zhou, "/api/v1/items?tab=all").body()).contains("\"total\":\"0\"");
    }

    @Test
    void asksForScopePermissionAndPart() {
        var boiler = binbei.boiler();
        var id = "/" + boiler;
        var reader = binbei.office.in(() -> tokens.make(binbei.zhou, "大屏", List.of("items:read"), Duration.ofDays(1)));
        assertThat(get(reader, "/api/v1/items" + id).statusCode()).isEqualTo(200);
        assertThat(post(reader, "", wanted("查")).statusCode()).isEqualTo(403);
        assertThat(post(feng, "", wanted("查")).statusCode()).isEqualTo(403);
        assertThat(post(li, id + "/done", "{\"words\":\"好了\"}").statusCode()).isEqualTo(403);
        assertThat(post(zhou, id + "/check", "{\"round\":1,\"passed\":true}").statusCode())
                .isEqualTo(422);
        assertThat(new HttpBrowser(port).get("/api/v1/items").statusCode()).isEqualTo(401);
    }

    /** Feng worked on the first round, stands in for the checker of the second, and asks by both ways there are. */
    @Test
    void whoWorkedOnAnEarlierRoundNeverChecksALaterOne() {
        var boiler = binbei.boiler();
        var id = "/" + boiler;
        post(feng, id + "/done", "{\"words\":\"好了\"}");
        post(
                li,
                id + "/check",
                "{\"round\":1,\"passed\":false,\"opinion\":\"没写温度\",\"due\":\"%s\"}".formatted(in(Duration.ofDays(2))));
        done(
                director()
                        .post(
                                at(boiler) + "/owner",
                                Map.of(
                                        "owner",
                                        binbei.zhou.id().toString(),
                                        "supervisor",
                                        binbei.li.id().toString(),
                                        "due",
                                        field(in(Duration.ofDays(300))),
                                        "version",
                                        Integer.toString(item(boiler).arrangement()))),
                boiler);
        post(zhou, id + "/done", "{\"words\":\"58 ℃\"}");
        standIn(binbei.li, binbei.feng);

        assertThat(get(feng, "/api/v1/items" + id).body()).doesNotContain("\"CHECK\"");
        assertThat(post(feng, id + "/check", "{\"round\":2,\"passed\":true}").statusCode())
                .isEqualTo(403);
        assertThat(item(boiler).stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void anotherOfficesItemIsNothing() {
        var boiler = binbei.boiler();
        var plant = room();
        var stranger = token(plant, plant.zhou, Roles.DIRECTOR);

        assertThat(get(stranger, "/api/v1/items/" + boiler).statusCode()).isEqualTo(404);
        assertThat(get(stranger, "/api/v1/items?tab=all").body()).contains("\"total\":\"0\"");
        for (var act : List.of("/progress", "/done"))
            assertThat(post(stranger, "/" + boiler + act, "{\"words\":\"x\"}").statusCode())
                    .isEqualTo(404);
        assertThat(get(zhou, "/api/v1/items/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(get(zhou, "/api/v1/items/x").headers().firstValue("Content-Type"))
                .hasValue(PROBLEM);
    }

    /** A mark of zero width, one of direction, and half a character, as escapes of JSON. */
    @Test
    void signsThatShowNothingDoNotGetIn() {
        assertThat(post(zhou, "", wanted("核\\u200b实\\u202e锅\\ud842炉")).statusCode())
                .isEqualTo(201);

        assertThat(get(zhou, "/api/v1/items?tab=all").body()).contains("\"title\":\"核实锅炉\"");
    }

    private String wanted(String title) {
        return """
                {"title":"%s","content":"查清原因","source":"PHONE","owner":"%s","supervisor":"%s",
                 "due":"2026-11-24T09:00:00Z","steps":["电话问明","现场确认"]}""".formatted(title, binbei.feng.id(), binbei.li.id());
    }

    private String token(WorkFixture room, PersonId person, String role) {
        room.account(accounts, person, role);
        return room.office.in(
                () -> tokens.make(person, "工作台", List.of("items:read", "items:write"), Duration.ofDays(1)));
    }

    private HttpResponse<String> get(String token, String path) {
        return new HttpBrowser(port).get(path, "Authorization", "Bearer " + token);
    }

    private HttpResponse<String> post(String token, String path, String body) {
        return send(token, path, body);
    }

    private HttpResponse<String> send(String token, String path, String body, String... more) {
        var headers = new ArrayList<>(List.of("Authorization", "Bearer " + token, "Content-Type", "application/json"));
        headers.addAll(List.of(more));
        return new HttpBrowser(port).send("POST", "/api/v1/items" + path, body, headers.toArray(String[]::new));
    }
}
