package org.dangzhi.foundation.jobs.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.jobs.LongRunId;
import org.dangzhi.foundation.jobs.LongRuns;
import org.dangzhi.foundation.jobs.RecordingRunHandler;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Roles;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of long runs, as the administrator 许明 reads it and ends one, and as the duty officer 周海燕 does not. */
@DatabaseTest
class JobsPagesTests {

    private static final String PASSWORD = "Autumn-2026-duty";
    private static final String RUNS = "/settings/jobs?show=runs";

    @Autowired
    LongRuns runs;

    @Autowired
    RecordingRunHandler pits;

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    TestOffice binbei;
    HttpBrowser admin;
    final Map<LongRunId, TestOffice> begun = new HashMap<>();

    @BeforeEach
    void theAdministrator() {
        binbei = TestOffice.found(offices);
        admin = browser("许明", Roles.SYSTEM_ADMIN);
    }

    @AfterEach
    void nobodyDigs() {
        begun.forEach((run, office) -> office.run(() -> runs.stop(run)));
        pits.letGo();
    }

    @Test
    void oneAtWorkIsEndedFromTheListAndTheNextHasItsTurn() {
        var digging = beginToDig();
        awaitState(digging, "进行中");
        var behind = beginToDig();
        assertThat(row(behind)).contains("排队中", "前面还有 1 个");

        var answer = admin.post("/settings/jobs/runs/" + digging.id() + "/stop", Map.of());

        assertThat(HttpBrowser.leadsTo(answer)).isEqualTo(RUNS);
        awaitState(digging, "已停止");
        assertThat(rowOf(digging).select("button")).isEmpty();
        awaitState(behind, "进行中");
    }

    @Test
    void oneThatWaitsIsEndedAtOnce() {
        awaitState(beginToDig(), "进行中");
        var behind = beginToDig();

        admin.post("/settings/jobs/runs/" + behind.id() + "/stop", Map.of());

        assertThat(row(behind)).contains("已停止");
    }

    @Test
    void whoMayNotSeesNoneAndEndsNone() {
        var digging = beginToDig();
        var officer = browser("周海燕", Roles.DUTY_OFFICER);

        assertThat(officer.get(RUNS).statusCode()).isEqualTo(403);
        assertThat(officer.post("/settings/jobs/runs/" + digging.id() + "/stop", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(binbei.in(() -> runs.find(digging)).orElseThrow().stopAsked())
                .isFalse();
    }

    @Test
    void aRunOfAnotherOfficeIsNone() {
        var digging = beginToDig();
        binbei = TestOffice.found(offices);
        var stranger = browser("王磊", Roles.SYSTEM_ADMIN);

        assertThat(stranger.page(RUNS).select("tbody tr")).isEmpty();
        assertThat(stranger.post("/settings/jobs/runs/" + digging.id() + "/stop", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void readsInEnglishToo() {
        awaitState(beginToDig(), "进行中");
        admin.get("/language/en?back=/settings/jobs");

        var page = admin.page(RUNS);
        assertThat(page.select("tbody tr").text()).contains("Running");
        assertThat(page.select("tbody button").text()).isEqualTo("Stop");
        assertThat(page.select("#jobs").attr("hx-trigger")).contains("dz:jobs.digging from:body");
    }

    private LongRunId beginToDig() {
        var run =
                binbei.in(() -> runs.begin(RecordingRunHandler.KIND, TimeOrderedIds.next(), "{\"ground\": \"deep\"}"));
        begun.put(run, binbei);
        return run;
    }

    private void awaitState(LongRunId run, String word) {
        await().untilAsserted(() -> assertThat(row(run)).contains(word));
    }

    private String row(LongRunId run) {
        return rowOf(run).text();
    }

    /** The run's row: its subject ends as the row says. */
    private Elements rowOf(LongRunId run) {
        var subject = binbei.in(() -> runs.find(run)).orElseThrow().subject().toString();
        var shown = subject.substring(subject.length() - 8);
        return admin.page(RUNS).select("tbody tr:contains(" + shown + ")");
    }

    private HttpBrowser browser(String person, String role) {
        var name = "u" + TimeOrderedIds.next().toString().substring(20).replace("-", "");
        binbei.run(() -> accounts.open(
                new NewAccount(name, PASSWORD, people.add(NewPerson.of(person, "", null)), Set.of(role))));
        var browser = new HttpBrowser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }
}
