package org.dangzhi.operations.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.dangzhi.HttpBrowser;
import org.junit.jupiter.api.Test;

/** Two people at one handover in the same moment. */
class HandoverConcurrencyTests extends HandoverTestBase {

    @Test
    void oneSignaturePressedTwiceIsGivenOnce() throws Exception {
        var both = together(() -> sign(SignatureRole.LEAVING_PRIMARY), () -> sign(SignatureRole.LEAVING_PRIMARY));

        assertThat(both).extracting(HttpResponse::statusCode).containsOnlyOnce(422);
        assertThat(signers()).containsExactly("LEAVING_PRIMARY");
    }

    @Test
    void bothComingOfficersSignAtTheSameMomentAndOneOfThemIsToldWhoseTurnItIsOrBothHaveSigned() throws Exception {
        theLeavingPairSigns();
        var first = signedIn(xie);
        var second = signedIn(liu);

        var both = together(
                () -> sign(first, SignatureRole.COMING_PRIMARY), () -> sign(second, SignatureRole.COMING_SECONDARY));

        assertThat(both.getFirst().statusCode()).isLessThan(400);
        if (both.getLast().statusCode() >= 400) {
            assertThat(both.getLast().body()).contains("接班主班");
            assertThat(sign(second, SignatureRole.COMING_SECONDARY).statusCode())
                    .isLessThan(400);
        }
        assertThat(signers()).hasSize(4);
        assertThat(column("select post from duty.signing where shift_id = :id and direction = 'IN'", night.id()))
                .containsExactlyInAnyOrder("PRIMARY", "SECONDARY");
    }

    @Test
    void whoTakesAMatterAwayWhileTheOtherSignsLeavesNothingWithoutATaker() throws Exception {
        var boiler = item("锅炉");
        take(xie);
        theLeavingPairSigns();
        var other = signedIn(liu);

        together(
                () -> sign(SignatureRole.COMING_PRIMARY),
                () -> other.post(
                        path("/lines"),
                        Map.of("source", "item", "subject", boiler.id().toString()),
                        HTMX));

        if (page().select("tr.dz-flag").isEmpty()) return;
        assertThat(sign(SignatureRole.COMING_SECONDARY).statusCode()).isEqualTo(422);
    }

    @Test
    void theSecondOfTwoWhoWriteSeesBothVersionsAndLosesNothing() {
        var seen = version();
        desk.post(path("/notes"), Map.of("version", seen, "special", "夜间降温", "whereabouts", ""));
        var other = signedIn(li);

        var answer = other.post(path("/notes"), Map.of("version", seen, "special", "寒潮预警", "whereabouts", ""), HTMX);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("X-Problem")).hasValue("1");
        assertThat(answer.body()).contains("夜间降温", "用我的覆盖", "name=\"over\"");
        assertThat(special()).containsExactly("夜间降温");

        other.post(path("/notes"), Map.of("version", seen, "over", version(), "special", "寒潮预警", "whereabouts", ""));
        assertThat(special()).containsExactly("寒潮预警");
    }

    @Test
    void whoWritesWhileThePrimarySignsIsRefusedOrWasFirst() throws Exception {
        var seen = version();
        var other = signedIn(li);

        var both = together(
                () -> sign(SignatureRole.LEAVING_PRIMARY),
                () -> other.post(path("/notes"), Map.of("version", seen, "special", "夜间降温"), HTMX));

        assertThat(both.getFirst().statusCode()).isLessThan(400);
        assertThat(special()).containsExactly(both.getLast().statusCode() < 400 ? "夜间降温" : "");
    }

    @Test
    void whatASignatureBringsAboutIsStoredWithItOrNotAtAll() {
        theLeavingPairSigns();
        sign(SignatureRole.COMING_PRIMARY);
        at("17:00"); // the coming secondary cannot sign in to a shift three hours before it begins

        assertThat(sign(SignatureRole.COMING_SECONDARY).statusCode()).isEqualTo(422);
        assertThat(signers()).hasSize(3);
        assertThat(binbei.in(() -> shifts.known(day)).closedAt()).isNull();
        assertThat(column("select 'x' from dutylog.entry where shift_id = :id and source_number is not null", day.id()))
                .isEmpty();
    }

    private List<String> special() {
        return column("select special from handover.record where id = :id", id.id());
    }

    private HttpResponse<String> sign(HttpBrowser browser, SignatureRole role) {
        return browser.post(path("/signatures"), Map.of("part", role.name(), "password", PASSWORD), HTMX);
    }

    @SafeVarargs
    private static List<HttpResponse<String>> together(Supplier<HttpResponse<String>>... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            var running = List.of(acts).stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.get();
                    }))
                    .toList();
            var answers = new ArrayList<HttpResponse<String>>();
            for (var one : running) answers.add(one.get());
            return answers;
        }
    }
}
