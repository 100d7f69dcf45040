package org.dangzhi.foundation.regulations.editing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.Test;

/** A regulation gets a new edition, comes into force and goes out of it. */
class EditionCommandsTests extends LibraryTestBase {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    @Test
    void aDraftComesIntoForceOnItsDay() {
        var id = pasted(RULE);
        done(zeng.post("/rules/" + id + "/clauses/" + clause(id, "第五条").id().id() + "/look", Map.of()));

        done(force(id, Map.of("day", "2026-12-01")));

        assertThat(regulation(id).draft()).isFalse();
        assertThat(regulation(id).inForce(DECEMBER)).isTrue();
        assertThat(regulation(id).inForce(DECEMBER.minusDays(1))).isFalse();
    }

    @Test
    void doubtsAreAskedForBefore() {
        var id = pasted(RULE);

        var answer = force(id, Map.of("day", "2026-12-01"));

        assertThat(refused(answer)).contains("还有 1 条没有核对");
        assertThat(fieldOf(answer)).isEqualTo("anyway");
        assertThat(regulation(id).draft()).isTrue();
    }

    @Test
    void doubtsMayBePassedOver() {
        var id = pasted(RULE);

        done(force(id, Map.of("day", "2026-12-01", "anyway", "true")));

        assertThat(regulation(id).draft()).isFalse();
    }

    @Test
    void withoutClausesNothingComesIntoForce() {
        var id = draft(zeng.post("/rules/new", Map.of("title", "空", "level", "COMPANY", "category", "OTHER"), HTMX));

        assertThat(refused(force(id, Map.of("day", "2026-12-01")))).contains("还没有条文");
    }

    @Test
    void aNewEditionBeginsAsACopy() {
        var duty = shipped("own-duty");

        var edition = draft(zeng.post("/rules/" + duty + "/editions", Map.of(), HTMX));

        assertThat(regulation(edition).edition()).isEqualTo(2);
        assertThat(regulation(edition).code()).isEqualTo("own-duty");
        assertThat(labels(edition)).isEqualTo(labels(duty));
        assertThat(clauses(edition))
                .extracting(Clause::id)
                .doesNotContainAnyElementsOf(
                        clauses(duty).stream().map(Clause::id).toList());
        assertThat(zeng.page("/rules/" + edition + "/comparison").text()).contains("与上一版完全相同");
    }

    @Test
    void askedTwiceTheSameDraftIsShown() {
        var duty = shipped("own-duty");

        var edition = draft(zeng.post("/rules/" + duty + "/editions", Map.of(), HTMX));

        assertThat(draft(zeng.post("/rules/" + duty + "/editions", Map.of(), HTMX)))
                .isEqualTo(edition);
    }

    @Test
    void aNewEditionTakesThePlaceOfTheOldOneOnItsDay() {
        var duty = shipped("own-duty");
        var edition = draft(zeng.post("/rules/" + duty + "/editions", Map.of(), HTMX));

        done(force(edition, Map.of("day", "2026-12-01")));

        assertThat(regulation(duty).term().repealed()).isEqualTo(DECEMBER);
        assertThat(regulation(duty).inForce(DECEMBER.minusDays(1))).isTrue();
        assertThat(regulation(duty).inForce(DECEMBER)).isFalse();
        assertThat(regulation(edition).inForce(DECEMBER)).isTrue();
        clock.forward(Duration.ofDays(20));
        var later = browser(binbei, "曾凡军", Roles.DIRECTOR);
        assertThat(later.page("/rules/" + duty + "/edit").select(".dz-metaline").text())
                .contains("已废止");
    }

    @Test
    void theCodeGoesToTheNewEditionAndTheOldOneIsCalledByItsNumber() {
        var duty = shipped("own-duty");
        var edition = draft(zeng.post("/rules/" + duty + "/editions", Map.of(), HTMX));

        done(force(edition, Map.of("day", "2026-12-01")));

        assertThat(shipped("own-duty")).isEqualTo(edition);
        assertThat(shipped("own-duty.1")).isEqualTo(duty);
    }

    @Test
    void byCodeAndDayTheEditionInForceIsFound() {
        var duty = shipped("own-duty");
        var edition = draft(zeng.post("/rules/" + duty + "/editions", Map.of(), HTMX));

        done(force(edition, Map.of("day", "2026-12-01")));

        assertThat(onDay("own-duty", DECEMBER.minusDays(1))).isEqualTo(duty);
        assertThat(onDay("own-duty", DECEMBER)).isEqualTo(edition);
    }

    @Test
    void anEditionIsNotInForceBeforeTheOldOneWas() {
        var duty = shipped("own-duty");
        var edition = draft(zeng.post("/rules/" + duty + "/editions", Map.of(), HTMX));

        assertThat(refused(force(edition, Map.of("day", "1999-01-01")))).contains("新版不能更早");
        assertThat(regulation(edition).draft()).isTrue();
    }

    @Test
    void theFullTextOfARepealedSummaryTakesItsWholeTime() {
        var old = shipped("frugality-2013");
        var follower = regulation(shipped("frugality-2025"));
        var was = regulation(old);
        var edition =
                draft(zeng.upload("/rules/" + old + "/clauses/file", Map.of(), "file", "条例.txt", RULE.getBytes(UTF_8)));

        done(force(edition, Map.of("day", "" + was.term().inForce(), "anyway", "true")));

        assertThat(regulation(edition).term().inForce()).isEqualTo(was.term().inForce());
        assertThat(regulation(edition).term().repealed()).isEqualTo(was.term().repealed());
        assertThat(regulation(follower.id().id()).replaces()).isEqualTo(new RegulationId(edition));
    }

    @Test
    void aRepealedRegulationNamesWhatTakesItsPlace() {
        var id = inForce();
        var duty = shipped("own-duty");

        done(repeal(duty, Map.of("day", "2026-12-01", "replacedBy", "滨北办〔2026〕12号")));

        assertThat(regulation(duty).term().repealed()).isEqualTo(DECEMBER);
        assertThat(regulation(id).replaces()).isEqualTo(new RegulationId(duty));
    }

    @Test
    void anUnknownReplacementIsRefusedAtItsField() {
        var answer = repeal(shipped("own-duty"), Map.of("day", "2026-12-01", "replacedBy", "没有的制度"));

        assertThat(refused(answer)).contains("没有唯一一个叫“没有的制度”");
        assertThat(fieldOf(answer)).isEqualTo("replacedBy");
        assertThat(regulation(shipped("own-duty")).term().repealed()).isNull();
    }

    private UUID inForce() {
        var id = pasted(RULE);
        done(force(id, Map.of("day", "2026-12-01", "anyway", "true")));
        return id;
    }

    private HttpResponse<String> force(UUID id, Map<String, String> typed) {
        return act(id, "/force", typed);
    }

    private HttpResponse<String> repeal(UUID id, Map<String, String> typed) {
        return act(id, "/repeal", typed);
    }

    private HttpResponse<String> act(UUID id, String act, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put("version", Integer.toString(regulation(id).version()));
        return zeng.post("/rules/" + id + act, fields, HTMX);
    }

    private UUID onDay(String code, LocalDate day) {
        return binbei.in(() -> transaction.execute(
                status -> regulations.byCode(code, day).orElseThrow().id().id()));
    }
}
