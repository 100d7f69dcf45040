package org.dangzhi.operations.handover;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.work.ItemId;
import org.dangzhi.foundation.work.Items;
import org.dangzhi.foundation.work.NewItem;
import org.dangzhi.foundation.work.Source;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.dutylog.DutyLogTestBase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Base of tests of the handover of 20:00, its day shift at the desk. */
@DatabaseTest
abstract class HandoverTestBase extends DutyLogTestBase {

    static final String[] HTMX = {"HX-Request", "true"};

    @Autowired
    Handovers handovers;

    @Autowired
    Items items;

    PersonId feng;
    HandoverId id;
    HttpBrowser desk;

    @BeforeEach
    void theDayShiftIsAtTheDesk() {
        feng = person("冯涛", Roles.LIAISON);
        signIn(day, zhou);
        signIn(day, li);
        Awaitility.await().until(() -> !record(day).isEmpty());
        id = new HandoverId(UUID.fromString(record(day).getFirst()));
        for (var officer : List.of(li, xie, liu)) open(binbei, officer, Roles.DUTY_OFFICER);
        at("19:42");
        desk = browser(zhou);
    }

    List<String> record(ShiftId leaving) {
        return column("select id from handover.record where leaving_shift = :id", leaving.id());
    }

    String path(String noun) {
        return "/handover/" + id.id() + noun;
    }

    Document page() {
        return desk.page(path(""));
    }

    /** An item that 冯涛 does and 李文博 checks. */
    ItemId item(String title) {
        var due = clock.instant().plus(Duration.ofHours(5));
        return as(
                zhou,
                () -> items.assign(new NewItem(
                                title, title, Source.LEADER, null, null, zhang, feng, null, li, due, List.of()))
                        .id());
    }

    /** A call whose caller waits for an answer. */
    void call(String content) {
        desk.post(
                "/phone",
                Map.of(
                        "direction",
                        "IN",
                        "urgency",
                        "NORMAL",
                        "beganAt",
                        "2026-11-23T19:40",
                        "content",
                        content,
                        "waiting",
                        "true"));
    }

    HttpResponse<String> sign(SignatureRole role) {
        return sign(role, PASSWORD);
    }

    HttpResponse<String> sign(SignatureRole role, String password) {
        return desk.post(path("/signatures"), Map.of("part", role.name(), "password", password), HTMX);
    }

    /** Signs although something is missing. */
    HttpResponse<String> signBecause(SignatureRole role, String reason) {
        return desk.post(
                path("/signatures"), Map.of("part", role.name(), "password", PASSWORD, "reason", reason), HTMX);
    }

    /** Those who leave have completed and checked it. */
    void theLeavingPairSigns() {
        sign(SignatureRole.LEAVING_PRIMARY);
        sign(SignatureRole.LEAVING_SECONDARY);
    }

    /** All that the page offers: what nobody has yet. */
    HttpResponse<String> take(PersonId taker) {
        return take(
                taker, String.join(",", page().select("[name=lines][checked]").eachAttr("value")));
    }

    /** @param lines as {@code item-<uuid>}, commas between them */
    HttpResponse<String> take(PersonId taker, String lines) {
        return desk.post(path("/takers"), Map.of("taker", taker.id().toString(), "lines", lines), HTMX);
    }

    HttpResponse<String> take(PersonId taker, String source, UUID subject) {
        return take(taker, source + "-" + subject);
    }

    /** Of the pair's own words. */
    String version() {
        return column("select version::text from handover.record where id = :id", id.id())
                .getFirst();
    }

    List<String> signers() {
        return column("select part from handover.signature where record_id = :id order by signed_at, part", id.id());
    }

    static Map<String, String> fields(String... pairs) {
        var fields = new LinkedHashMap<String, String>();
        for (int n = 0; n < pairs.length; n += 2) fields.put(pairs[n], pairs[n + 1]);
        return fields;
    }
}
