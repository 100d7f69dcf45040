package org.dangzhi.operations.planning;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyTestBase;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.planning.members.RosterMembers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Base of tests in an office that plans a week: eight officers and a leader on its roster, and a director who plans. */
abstract class PlanningTestBase extends DutyTestBase {

    protected static final LocalDate FIRST = LocalDate.of(2026, 12, 7);
    protected static final LocalDate LAST = FIRST.plusDays(6);

    @Autowired
    protected ShiftPlan rostering;

    @Autowired
    protected RosterMembers places;

    protected PersonId he;
    protected PersonId qiu;
    protected PersonId sun;
    protected PersonId xu;
    protected HttpBrowser director;

    @BeforeEach
    void eightOfficersAndALeader() {
        he = person("何春梅");
        qiu = person("仇志远");
        sun = person("孙晓琳");
        xu = person("许明");
        binbei.run(() -> {
            for (var officer : officers()) places.add(officer, RosterPart.OFFICER, false, List.of(), Set.of(), MONDAY);
            places.add(zhang, RosterPart.LEADER, false, List.of(), Set.of(), MONDAY);
        });
        director = signedIn(zeng);
    }

    protected List<PersonId> officers() {
        return List.of(zhou, li, xie, liu, he, qiu, sun, xu);
    }

    protected void publish() {
        director.post(solve() + "/publish", Map.of());
    }

    protected String solve() {
        return solve(10);
    }

    protected String solve(int seconds) {
        var draft = begin(seconds);
        finished(draft);
        return draft;
    }

    protected String begin(int seconds) {
        var begun = director.post(
                "/duty/plan/drafts",
                Map.of("from", FIRST.toString(), "to", LAST.toString(), "seconds", Integer.toString(seconds)));
        return begun.headers().firstValue("Location").orElseThrow();
    }

    protected void finished(String draft) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !director.get(draft).body().contains(draft + "/stop"));
    }

    protected void absent(PersonId person, LocalDate from, LocalDate to) {
        director.post(
                "/duty/wishes",
                Map.of(
                        "person",
                        person.id().toString(),
                        "sort",
                        "LEAVE",
                        "from",
                        from.toString(),
                        "to",
                        to.toString()));
    }

    protected List<PlannedShift> shifts() {
        return binbei.in(() -> rostering.between(FIRST, LAST));
    }

    protected List<String> notices(PersonId person) {
        return column(
                "select n.key from notify.inbox i join notify.notice n on n.id = i.notice_id where i.person_id = :id",
                person.id());
    }

    protected static String text(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }
}
