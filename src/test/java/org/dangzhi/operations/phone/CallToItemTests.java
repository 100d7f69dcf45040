package org.dangzhi.operations.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dangzhi.HttpBrowser;
import org.junit.jupiter.api.Test;

/** A call that is passed on is an item from then on. */
class CallToItemTests extends PhoneTestBase {

    @Test
    void becomesAnItemWithOneKeyForCheckerAndTermAreFilledIn() {
        var call = call(BOILER);
        var pass = desk.page(call).select("#pass form");
        assertThat(pass.select("button[data-key=t]")).hasSize(1);
        assertThat(pass.select("input[name=supervisor]").val())
                .isEqualTo(li.id().toString());
        assertThat(pass.select("input[name=due]").val()).isEqualTo("2026-11-23 18:42");

        pass(
                call,
                "supervisor",
                pass.select("input[name=supervisor]").val(),
                "due",
                pass.select("input[name=due]").val());

        assertThat(items("title")).containsExactly("3 号站供暖锅炉停运，备用泵已启动");
        assertThat(desk.page(call).select("a.dz-state.go").text()).contains("转交办 2026-0001");
        assertThat(items("source_number || source_address")).containsExactly("2026-0001" + call);
    }

    @Test
    void isAnItemAtOnceWhenTheOwnerIsNamedInTheForm() {
        call(BOILER, "owner", feng.id().toString(), "supervisor", li.id().toString(), "due", "2026-11-23T18:00");

        assertThat(stored("state")).containsExactly("ITEM");
        assertThat(items("title")).hasSize(1);
    }

    @Test
    void isNotKeptWithoutAnOwnerWhenItIsToBePassedOn() {
        atField(desk.post("/phone", form(BOILER, "passed", "true"), HTMX), "owner");
        assertThat(stored("number")).isEmpty();
    }

    @Test
    void isNeitherCallNorItemWhenTheItemIsRefused() {
        var refused = desk.post(
                "/phone",
                form(
                        BOILER,
                        "owner",
                        feng.id().toString(),
                        "supervisor",
                        li.id().toString()),
                HTMX);
        atField(refused, "due");
        atField(
                desk.post("/phone", form(BOILER, "owner", feng.id().toString(), "due", "2026-11-23T18:00"), HTMX),
                "supervisor");
        atField(
                desk.post(
                        "/phone",
                        form(
                                BOILER,
                                "owner",
                                feng.id().toString(),
                                "supervisor",
                                feng.id().toString(),
                                "due",
                                "2026-11-23T18:00"),
                        HTMX),
                "supervisor");
        atField(
                desk.post(
                        "/phone",
                        form(
                                BOILER,
                                "owner",
                                feng.id().toString(),
                                "supervisor",
                                li.id().toString(),
                                "due",
                                "2026-11-23T10:00"),
                        HTMX),
                "due");

        assertThat(stored("number")).isEmpty();
        assertThat(items("number")).isEmpty();
        assertThat(column("select body from dutylog.entry where shift_id = :id and kind like 'phone%'", day.id()))
                .isEmpty();
        call(BOILER);
        assertThat(stored("number")).containsExactly("2026-0001");
    }

    @Test
    void isFollowedInItsItemAndNotAnsweredOrPassedOnAgain() {
        var call = call(BOILER, "waiting", "true");
        pass(call, "supervisor", li.id().toString(), "due", "2026-11-23T18:00");

        assertThat(send(call + "/answer", "result", "已回").body()).contains("已转交办 2026-0001");
        assertThat(pass(call, "supervisor", li.id().toString(), "due", "2026-11-23T18:00")
                        .statusCode())
                .isEqualTo(422);
        assertThat(desk.page(call).select("#pass")).isEmpty();
        assertThat(items("number")).hasSize(1);
    }

    @Test
    void twoWhoPassItOnAtTheSameMomentMakeOneItem() throws Exception {
        var call = call(BOILER);
        var other = browser(li);
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = IntStream.range(0, 2)
                    .mapToObj(n -> threads.submit(() -> {
                        start.await();
                        return pass(n == 0 ? desk : other, call);
                    }))
                    .toList();
            var answers =
                    List.of(both.get(0).get().statusCode(), both.get(1).get().statusCode());
            assertThat(answers)
                    .filteredOn(status -> status >= 400)
                    .hasSize(1)
                    .allMatch(status -> status == 409 || status == 422);
        }
        assertThat(items("number")).containsExactly("2026-0001");
    }

    private HttpResponse<String> pass(String call, String... more) {
        var fields = new ArrayList<>(List.of("owner", feng.id().toString()));
        fields.addAll(List.of(more));
        return send(call + "/item", fields.toArray(String[]::new));
    }

    private HttpResponse<String> pass(HttpBrowser browser, String call) {
        return browser.post(
                call + "/item",
                Map.of(
                        "owner", feng.id().toString(),
                        "supervisor", zhang.id().toString(),
                        "due", "2026-11-23T18:00"),
                HTMX);
    }

    private List<String> items(String column) {
        return column("select " + column + " from work.item where :id = :id order by number", day.id());
    }

    private static void atField(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("data-for=\"" + field + "\"");
    }
}
