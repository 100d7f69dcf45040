package org.dangzhi.operations.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.Test;

/** What telephone records refuse, at which field, and that nothing of it is stored. */
class CallRulesTests extends PhoneTestBase {

    @Test
    void whatIsMissingIsSaidAtItsField() {
        atField(desk.post("/phone", form(" "), HTMX), "content");
        atField(
                desk.post("/phone", Map.of("content", "x", "urgency", "NORMAL", "beganAt", "2026-11-23T16:40"), HTMX),
                "direction");
        atField(desk.post("/phone", form("x", "urgency", "SOON"), HTMX), "urgency");
        atField(desk.post("/phone", form("x", "beganAt", ""), HTMX), "beganAt");
        atField(desk.post("/phone", form("x", "beganAt", "刚才"), HTMX), "beganAt");
        atField(desk.post("/phone", form("x", "beganAt", "2026-11-23T18:00"), HTMX), "beganAt");
        atField(desk.post("/phone", form("x", "endedAt", "2026-11-23T16:00"), HTMX), "endedAt");
        atField(desk.post("/phone", form("x", "owner", "冯涛"), HTMX), "owner");
        atField(desk.post("/phone", form("x", "beganAt", "-999999999-01-01T00:00"), HTMX), "beganAt");

        nothingIsStored();
    }

    @Test
    void whatIsTooLongIsSaidAtItsField() {
        for (var field : Map.ofEntries(
                        Map.entry("tel", 40),
                        Map.entry("callerUnit", 80),
                        Map.entry("callerName", 40),
                        Map.entry("callerPost", 40),
                        Map.entry("content", 4000),
                        Map.entry("proposal", 2000),
                        Map.entry("happened", 100),
                        Map.entry("place", 200),
                        Map.entry("course", 2000),
                        Map.entry("measures", 2000),
                        Map.entry("outcome", 2000),
                        Map.entry("trend", 1000),
                        Map.entry("told", 500))
                .entrySet())
            atField(
                    desk.post("/phone", form("x", field.getKey(), "字".repeat(field.getValue() + 1)), HTMX),
                    field.getKey());

        nothingIsStored();
    }

    @Test
    void aFormThatIsSentTwiceIsTakenOnce() throws Exception {
        var key = desk.page("/phone/new").select("input[name=_once]").val();
        var form = new HashMap<>(form("供暖锅炉停运"));
        form.put("_once", key);
        List<Callable<HttpResponse<String>>> clicks = List.of(
                () -> desk.post("/phone", form), () -> desk.post("/phone", form), () -> desk.post("/phone", form));
        try (var pool = Executors.newFixedThreadPool(clicks.size())) {
            var led = new HashSet<String>();
            for (var answer : pool.invokeAll(clicks)) led.add(HttpBrowser.leadsTo(answer.get()));
            assertThat(led).hasSize(1);
        }
        assertThat(stored("content")).containsExactly("供暖锅炉停运");

        form.put("content", "又来一个");
        desk.post("/phone", form);
        assertThat(stored("content")).as("written anew after going back").hasSize(2);
    }

    @Test
    void aFormThatWasRefusedIsTakenOnceItIsMended() {
        var form = new HashMap<>(form(""));
        form.put("_once", "7d444840-9dc0-11d1-b245-5ffdce74fad2");
        assertThat(desk.post("/phone", form, HTMX).statusCode()).isBetween(400, 499);
        assertThat(desk.post("/phone", form, HTMX).statusCode()).isBetween(400, 499);
        form.put("content", "供暖锅炉停运");
        desk.post("/phone", form, HTMX);
        assertThat(stored("content")).containsExactly("供暖锅炉停运");
    }

    @Test
    void whatIsTypedIsTextAndNeverMarkup() {
        var script = "<script>alert(1)</script>";
        var call = call(script, "callerName", script, "tel", script, "proposal", script, "place", script);

        for (var path : new String[] {call, call + "/heard", "/phone", "/phone/new?tel=%3Cscript%3Ealert(1)"})
            assertThat(desk.get(path).body()).as(path).doesNotContain("<script>alert");
        assertThat(desk.post("/phone", form("a\0b"), HTMX).statusCode()).isBetween(400, 499);
        assertThat(stored("content")).containsExactly(script);
    }

    @Test
    void whatFollowsIsCheckedToo() {
        var call = call(BOILER);
        atField(send(call + "/entries", "kind", "GOSSIP", "words", "x"), "kind");
        atField(send(call + "/entries", "kind", "RESULT", "words", " "), "words");
        atField(send(call + "/entries", "kind", "RESULT", "words", "字".repeat(2001)), "words");
        atField(
                send(
                        call + "/entries",
                        "kind",
                        "ASKED",
                        "words",
                        "x",
                        "person",
                        TimeOrderedIds.next().toString()),
                "person");
        atField(send(call + "/answer", "result", "字".repeat(2001)), "result");
        atField(send(call + "/item", "supervisor", li.id().toString(), "due", "2026-11-23T18:00"), "owner");
        atField(send(call + "/item", "owner", feng.id().toString(), "title", "字".repeat(121)), "title");

        assertThat(column("select words from phone.call_entry where :id = :id", day.id()))
                .isEmpty();
    }

    @Test
    void wrongAddressesAreNothing() {
        for (var path : new String[] {
            "/phone/x",
            "/phone/" + TimeOrderedIds.next(),
            "/phone/" + TimeOrderedIds.next() + "/heard",
            "/phone/" + TimeOrderedIds.next() + "/form.pdf",
            "/phone?direction=UP",
            "/phone?from=gestern",
            "/phone?words=" + "x".repeat(101)
        }) assertThat(desk.get(path).statusCode()).as(path).isBetween(400, 499);
        for (var noun : new String[] {"/answer", "/heard"})
            assertThat(desk.post("/phone/" + TimeOrderedIds.next() + noun, form("x"))
                            .statusCode())
                    .as(noun)
                    .isEqualTo(404);
        assertThat(send("/phone/" + TimeOrderedIds.next() + "/entries", "kind", "RESULT", "words", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/phone?after=rubbish").statusCode()).isEqualTo(400);
    }

    @Test
    void anotherOfficesCallAndPeopleAreNothing() {
        var call = call(BOILER, "tel", "0543-5553110", "callerUnit", "采油二厂值班室");
        var plant = TestOffice.found(offices);
        var stranger = plant.in(() -> people.add(NewPerson.of("郭强", "", null)));
        open(plant, stranger, Roles.DUTY_OFFICER);
        var other = signedIn(stranger);

        for (var noun : new String[] {"", "/heard", "/form.pdf", "/form.docx"})
            assertThat(other.get(call + noun).statusCode()).as(noun).isEqualTo(404);
        assertThat(other.post(call + "/answer", Map.of()).statusCode()).isEqualTo(404);
        assertThat(other.page("/phone?words=锅炉").select("tbody tr")).isEmpty();
        assertThat(other.page("/search?q=锅炉").select("a[href^=/phone/]")).isEmpty();
        assertThat(other.page("/phone/match?tel=05435553110").select("a, button"))
                .isEmpty();
        atField(
                desk.post(
                        "/phone",
                        form(
                                "x",
                                "owner",
                                stranger.id().toString(),
                                "supervisor",
                                li.id().toString(),
                                "due",
                                "2026-11-23T18:00"),
                        HTMX),
                "owner");
        assertThat(stored("content")).containsExactly(BOILER);
    }

    @Test
    void whoMayOnlyReadWritesNothing() {
        var call = call(BOILER);
        var leader = person("陈国栋");
        open(binbei, leader, Roles.LEADER);
        var reader = signedIn(leader);

        assertThat(reader.page(call).select("main form")).isEmpty();
        assertThat(reader.get("/phone/new").statusCode()).isEqualTo(403);
        assertThat(reader.post("/phone", form("x")).statusCode()).isEqualTo(403);
        assertThat(reader.post(call + "/answer", Map.of()).statusCode()).isEqualTo(403);
    }

    private void nothingIsStored() {
        assertThat(stored("number")).isEmpty();
        assertThat(column("select body from dutylog.entry where shift_id = :id and kind like 'phone%'", day.id()))
                .isEmpty();
    }

    private static void atField(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(field).isEqualTo(422);
        assertThat(answer.body()).contains("data-for=\"" + field + "\"");
    }
}
