package org.dangzhi.operations.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Map;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.Test;

/** What a handover refuses, at which field, and that nothing of it is stored. */
class HandoverRulesTests extends HandoverTestBase {

    @Test
    void nobodySignsBeforeHisTurn() {
        var answer = sign(SignatureRole.COMING_PRIMARY);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("现在应由交班主班，补写完毕签");
        assertThat(signers()).isEmpty();
    }

    @Test
    void nobodySignsWithTheWrongPasswordOrWithAnothersOwn() {
        refused(sign(SignatureRole.LEAVING_PRIMARY, "Autumn-2026-wrong"), "password");
        sign(SignatureRole.LEAVING_PRIMARY);
        var others = "Winter-2026-other";
        refused(sign(SignatureRole.LEAVING_SECONDARY, others), "password");

        assertThat(signers()).containsExactly("LEAVING_PRIMARY");
    }

    @Test
    void whoeverIsNotOfTheChangeTriesNobodysPassword() {
        var outside = browser(person("王国栋"));
        for (int n = 0; n < 6; n++)
            assertThat(outside.post(path("/signatures"), Map.of("part", "LEAVING_PRIMARY", "password", "guess " + n))
                            .statusCode())
                    .isEqualTo(403);

        sign(SignatureRole.LEAVING_PRIMARY);
        assertThat(signers()).containsExactly("LEAVING_PRIMARY");
    }

    @Test
    void wrongSignaturesShutNobodyOutOfHisSignIn() {
        for (int n = 0; n < 6; n++) sign(SignatureRole.LEAVING_PRIMARY, "guess " + n);

        assertThat(sign(SignatureRole.LEAVING_PRIMARY).body()).contains("分钟");
        assertThat(signedIn(zhou).get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aSignatureNeedsAPartAndAPassword() {
        refused(desk.post(path("/signatures"), Map.of("part", "LEAVING_PRIMARY", "password", ""), HTMX), "password");
        refused(desk.post(path("/signatures"), Map.of("password", PASSWORD), HTMX), "part");
        refused(desk.post(path("/signatures"), Map.of("part", "NOBODY", "password", PASSWORD), HTMX), "part");
        refused(sign(SignatureRole.LEAVING_PRIMARY, "x".repeat(201)), "password");

        assertThat(signers()).isEmpty();
    }

    @Test
    void theDatabaseKeepsTheOrderAndNeitherChangesNorRemovesASignature() {
        assertThatThrownBy(() -> column("""
                        insert into handover.signature (record_id, part, person_id, signed_at)
                        select :id, 'COMING_PRIMARY', id, now() from people.person limit 1 returning 'x'
                        """, id.id())).hasStackTraceContaining("out of turn");
        sign(SignatureRole.LEAVING_PRIMARY);
        for (var sql : new String[] {
            "update handover.signature set signed_at = now() where record_id = :id returning 'x'",
            "delete from handover.signature where record_id = :id returning 'x'"
        }) assertThatThrownBy(() -> column(sql, id.id())).hasStackTraceContaining("permission denied");
    }

    @Test
    void onlySomebodyOfTheComingPairTakesOver() {
        var boiler = item("锅炉");
        refused(take(feng), "taker");
        refused(take(zhou, "item", boiler.id()), "taker");
        refused(desk.post(path("/takers"), Map.of(), HTMX), "taker");
        refused(desk.post(path("/takers"), Map.of("taker", "x"), HTMX), "taker");
        refused(
                desk.post(
                        path("/lines"),
                        Map.of(
                                "source",
                                "item",
                                "subject",
                                boiler.id().toString(),
                                "taker",
                                feng.id().toString()),
                        HTMX),
                "taker");

        assertThat(column("select 'x' from handover.line where record_id = :id and taken_by is not null", id.id()))
                .isEmpty();
    }

    @Test
    void aLineThatIsNotThereIsNothing() {
        assertThat(take(liu, "item", TimeOrderedIds.next()).statusCode()).isEqualTo(404);
        assertThat(take(liu, "gossip", item("锅炉").id()).statusCode()).isEqualTo(404);
        assertThat(desk.post(
                                path("/lines"),
                                Map.of(
                                        "source",
                                        "item",
                                        "subject",
                                        TimeOrderedIds.next().toString()),
                                HTMX)
                        .statusCode())
                .isEqualTo(404);
        assertThat(column("select 'x' from handover.line where record_id = :id and taken_by is not null", id.id()))
                .isEmpty();
    }

    @Test
    void wordsThatAreTooLongAreRefusedAtTheirField() {
        var boiler = item("锅炉").id().toString();
        refused(
                desk.post(
                        path("/lines"), Map.of("source", "item", "subject", boiler, "nextStep", "字".repeat(301)), HTMX),
                "nextStep");
        refused(
                desk.post(path("/lines"), Map.of("source", "item", "subject", boiler, "note", "字".repeat(501)), HTMX),
                "note");
        refused(notes("字".repeat(2001), ""), "special");
        refused(notes("", "字".repeat(2001)), "whereabouts");
        refused(desk.post(path("/notes"), Map.of("special", "x"), HTMX), "version");
        assertThat(notes("a\0b", "").statusCode()).isBetween(400, 499);
        refused(desk.post(path("/lines"), Map.of("subject", boiler), HTMX), "source");
        refused(desk.post(path("/lines"), Map.of("source", "item", "subject", "x"), HTMX), "subject");

        assertThat(column("select special || whereabouts from handover.record where id = :id", id.id()))
                .containsExactly("");
    }

    @Test
    void aThingThatIsWrongNeedsAWordAndAThingOfAnotherOfficeIsNothing() {
        signedIn(zeng).post("/handover/things", Map.of("name", "打印机"));
        var thing = page().select("#handover-things input[name=thing]").val();

        refused(desk.post(path("/things"), Map.of("thing", thing, "sound", "false", "note", " "), HTMX), "note");
        refused(
                desk.post(path("/things"), Map.of("thing", thing, "sound", "false", "note", "字".repeat(201)), HTMX),
                "note");
        refused(desk.post(path("/things"), Map.of("thing", thing), HTMX), "sound");
        assertThat(desk.post(
                                path("/things"),
                                Map.of("thing", TimeOrderedIds.next().toString(), "sound", "true"),
                                HTMX)
                        .statusCode())
                .isEqualTo(404);
        assertThat(column("select 'x' from handover.thing_check where record_id = :id", id.id()))
                .isEmpty();
    }

    @Test
    void theListOfThingsIsTheDirectors() {
        var director = signedIn(zeng);
        refused(director.post("/handover/things", Map.of("name", ""), HTMX), "name");
        refused(director.post("/handover/things", Map.of("name", "字".repeat(41)), HTMX), "name");
        refused(director.post("/handover/things", Map.of("name", "钥匙", "amount", "字".repeat(21)), HTMX), "amount");
        assertThat(director.post("/handover/things/" + TimeOrderedIds.next() + "/drop", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.post("/handover/things", Map.of("name", "钥匙")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsTypedIsTextAndNeverMarkup() {
        notes("<script>alert(1)</script>", "<img src=x onerror=alert(1)>");

        assertThat(desk.get(path("")).body()).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void whoeverIsOfNeitherPairReadsAndDoesNotWrite() {
        var stranger = person("韩冰");
        var other = browser(stranger);

        assertThat(other.page(path("")).select("form[action*=takers], form[action$=notes], form[action$=lines]"))
                .isEmpty();
        for (var noun : new String[] {"/text", "/requests"})
            assertThat(other.post(path(noun), Map.of()).statusCode()).as(noun).isEqualTo(403);
        assertThat(other.post(path("/takers"), Map.of("taker", liu.id().toString()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(other.post(path("/notes"), Map.of("version", version(), "special", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsSignedByAllIsClosed() {
        theLeavingPairSigns();
        assertThat(notes("太晚", "").body()).contains("交班主班已经签字");
        sign(SignatureRole.COMING_PRIMARY);
        sign(SignatureRole.COMING_SECONDARY);

        for (var noun : new String[] {"/text", "/requests"})
            assertThat(desk.post(path(noun), Map.of(), HTMX).body()).contains("已经完成");
        assertThat(take(liu).statusCode()).isEqualTo(422);
        assertThat(sign(SignatureRole.COMING_SECONDARY).body()).contains("已经完成");
    }

    @Test
    void anotherOfficesHandoverIsNothing() {
        var plant = TestOffice.found(offices);
        var stranger = plant.in(() -> people.add(NewPerson.of("郭强", "", null)));
        open(plant, stranger, Roles.DUTY_OFFICER, Roles.DIRECTOR);
        var other = signedIn(stranger);

        for (var noun : new String[] {"", "/form.pdf", "/form.docx"})
            assertThat(other.get(path(noun)).statusCode()).as(noun).isEqualTo(404);
        for (var noun : new String[] {"/text", "/requests"})
            assertThat(other.post(path(noun), Map.of()).statusCode()).as(noun).isEqualTo(404);
        assertThat(other.post(path("/takers"), Map.of("taker", liu.id().toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.post(path("/signatures"), Map.of("part", "LEAVING_PRIMARY", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.page("/handover/past").select("tbody tr")).isEmpty();
    }

    @Test
    void wrongAddressesAreNothing() {
        for (var path : new String[] {
            "/handover/x", "/handover/" + TimeOrderedIds.next(), "/handover/" + TimeOrderedIds.next() + "/form.pdf"
        }) assertThat(desk.get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(desk.get("/handover/past?after=rubbish").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> notes(String special, String whereabouts) {
        return desk.post(
                path("/notes"), Map.of("version", version(), "special", special, "whereabouts", whereabouts), HTMX);
    }

    private static void refused(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("data-for=\"" + field + "\"");
    }
}
