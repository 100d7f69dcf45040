package org.dangzhi.operations.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.awaitility.Awaitility;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.bench.RequestCount;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.solving.RosterJudge;
import org.dangzhi.foundation.jobs.LongRunHandler;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.people.persons.PeopleCommands;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.duty.ShiftPlan.ShiftRequest;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.planning.problem.ProblemBuilder;
import org.dangzhi.operations.planning.problem.ProblemIds;
import org.dangzhi.operations.planning.rules.RosterRuleCode;
import org.dangzhi.operations.planning.rules.RosterRuleSetting;
import org.dangzhi.operations.planning.rules.RosterRuleSettings;
import org.dangzhi.operations.planning.solver.SolverLane;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From who stands on the roster to the published one, and every way in which it is changed afterwards. */
@DatabaseTest
class PlanningTests extends PlanningTestBase {

    @Autowired
    ProblemBuilder planner;

    @Autowired
    PeopleCommands persons;

    @Autowired
    RosterRuleSettings ruleBook;

    @Autowired
    List<LongRunHandler> longRuns;

    @Test
    void aDraftIsSolvedPublishedAndTold() {
        var draft = solve();

        assertThat(text(director.get(draft))).contains("已证最优").contains("周海燕");
        assertThat(director.post(draft + "/publish", Map.of()).statusCode()).isEqualTo(303);

        assertThat(shifts())
                .hasSize(14)
                .allMatch(shift -> shift.staff().primary() != null
                        && shift.staff().secondary() != null
                        && zhang.equals(shift.staff().leader()));
        assertThat(hard()).isEmpty();
        assertThat(notices(zhou)).anyMatch(key -> key.equals("planning.notice.published"));
    }

    @Test
    void whateverSolvesStandsInOneLine() {
        assertThat(longRuns)
                .filteredOn(handler -> handler.kind().startsWith("planning."))
                .extracting(LongRunHandler::kind, LongRunHandler::lane)
                .containsExactlyInAnyOrder(
                        tuple("planning.draft", SolverLane.NAME),
                        tuple("planning.why", SolverLane.NAME),
                        tuple("planning.solve", SolverLane.NAME));
    }

    @Test
    void aShiftIsFilledOnItsDaysAndInThePlacesThatItWantsThen() {
        var kinds = binbei.in(() -> rostering.kinds());
        held(kinds.getFirst().id(), "DAYS_OFF", "NEVER", "HOLIDAYS");
        held(kinds.getLast().id(), "EVERY", "WORKDAYS", "HOLIDAYS");

        director.post(solve() + "/publish", Map.of());

        assertThat(shifts()).hasSize(7 + 2).allSatisfy(shift -> {
            boolean off = shift.day().getDayOfWeek().getValue() > 5;
            assertThat(shift.staff().primary()).isNotNull();
            assertThat(shift.staff().secondary() != null).isEqualTo(!off);
            assertThat(shift.staff().leader()).as("only on holidays").isNull();
        });
    }

    private void held(ShiftKindId kind, String held, String secondary, String leader) {
        var answer = director.post(
                "/duty/settings/kinds/" + kind.id() + "/days",
                Map.of("held", held, "secondary", secondary, "leader", leader, "driver", "NEVER"));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsAwayIsLeftOutAndAPinIsKept() {
        absent(zhou, FIRST, LAST);
        var draft = solve();
        var cell = Jsoup.parse(director.get(draft).body())
                .selectFirst("button.dp[hx-get]")
                .attr("hx-get");
        assertThat(text(director.get(cell))).contains("钉住");
        var place = query(cell);
        place.put("pinned", "true");
        director.post(draft + "/pin", place);

        var earlier = director.get(draft).body();
        var next = again(draft);

        assertThat(Jsoup.parse(director.get(next).body()).select("button.pin")).hasSize(1);
        assertThat(next).isNotEqualTo(draft);
        assertThat(marks(director.get(draft).body()))
                .as("solving again leaves the earlier draft as it was")
                .isEqualTo(marks(earlier))
                .isNotEmpty();
        director.post(next + "/publish", Map.of());
        assertThat(shifts()).noneMatch(shift -> shift.staff().people().anyMatch(zhou::equals));
    }

    private String again(String draft) {
        var begun = director.post(draft + "/continue", Map.of("seconds", "10"));
        var next = begun.headers().firstValue("Location").orElseThrow();
        finished(next);
        return next;
    }

    private static List<String> marks(String page) {
        return Jsoup.parse(page).select(".dz-roster tbody button").eachAttr("aria-label");
    }

    @Test
    void whoComparesTooEarlyIsToldSoAndWhoTicksOneIsAskedForTwo() {
        var found = solve();
        var early = begin(10);

        var answer = director.get("/duty/plan/compare?draft=%s&draft=%s".formatted(id(found), id(early)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).contains("第 2 稿还在解，没有值班表可比");
        assertThat(Jsoup.parse(answer.body()).select(".dz-empty a.btn-primary").attr("href"))
                .as("the way on")
                .isEqualTo(early);
        assertThat(text(director.get("/duty/plan/compare?draft=" + id(found)))).contains("请勾选两稿来比较");
        finished(early);
    }

    @Test
    void twoDraftsStandSideBySideInFiguresAndOnlyTheirDifferentShiftsAreListed() {
        var earlier = solve();
        absent(zhou, FIRST, LAST);
        var later = solve();

        var page = Jsoup.parse(director.get("/duty/plan/compare?draft=%s&draft=%s".formatted(id(later), id(earlier)))
                .body());

        assertThat(page.select(".dz-versus h2").eachText())
                .as("the earlier one first, however they were ticked")
                .containsExactly("第 1 稿 已证最优", "第 2 稿 已证最优");
        assertThat(page.select(".dz-vs tbody td:first-child").eachText())
                .contains("周海燕", "张建林", "空着的班", "周末班最多减最少", "夜班最多减最少", "合计扣分");
        var one = places(director.get(earlier).body());
        var other = places(director.get(later).body());
        var changed = one.stream().filter(place -> !other.contains(place)).count();
        assertThat(page.select("#changes tbody tr")).hasSize((int) changed).isNotEmpty();
        assertThat(page.select("#changes tbody tr:contains(周海燕) td:last-child").eachText())
                .as("what can be seen of the reasons")
                .contains("周海燕这天不能来");
    }

    /** Seven of the thirty days are out, and nobody has written a wish for the next quarter. */
    @Test
    void tilesSayWhatWaits() {
        publish();

        var tiles = text(director.get("/manage"));

        assertThat(tiles).contains("23天未发布，30 天内").contains("9人没写，下季度").contains("0件等我定");
    }

    @Test
    void leadersStandInTheOrderOfPrecedence() {
        var first = binbei.in(() -> people.add(new NewPerson(
                "陈国栋", null, "执行董事", "", 1, null, List.of(new PhoneNumber("办公", "0543-5552001")), null, null)));
        binbei.run(() -> places.add(first, RosterPart.LEADER, false, List.of(), Set.of(), MONDAY.plusDays(1)));

        assertThat(Jsoup.parse(director.get("/duty/plan/people").body())
                        .select("tbody td.m0")
                        .eachText())
                .containsSubsequence("陈国栋 执行董事", "张建林");
    }

    @Test
    void wishesStandInAMonthOfPeopleAndDays() {
        absent(zhou, FIRST, FIRST.plusDays(2));

        var month = Jsoup.parse(director.get("/duty/wishes?month=2026-12").body());

        var row = month.select(".dz-roster tbody tr:has(th:contains(周海燕))");
        assertThat(row.select("td.off i").eachText()).containsExactly("假", "假", "假");
        assertThat(row.select("td.fair").eachText())
                .as("days away, of those that have any")
                .containsExactly("3");
    }

    /** Who has what on which day. */
    private static List<String> places(String page) {
        return Jsoup.parse(page).select(".dz-roster tbody button").eachAttr("hx-get").stream()
                .map(address -> address.substring(address.indexOf('?')))
                .toList();
    }

    @Test
    void twoDraftsOfOtherDaysAreNotComparedButSaidToBeSo() {
        var found = solve();
        var begun = director.post(
                "/duty/plan/drafts",
                Map.of(
                        "from",
                        FIRST.plusDays(14).toString(),
                        "to",
                        LAST.plusDays(14).toString(),
                        "seconds",
                        "10"));
        var apart = begun.headers().firstValue("Location").orElseThrow();
        finished(apart);

        assertThat(text(director.get("/duty/plan/compare?draft=%s&draft=%s".formatted(id(found), id(apart)))))
                .contains("这两稿没有共同的日子");
        assertThat(text(director.get("/duty/plan/compare"))).contains("请勾选两稿来比较");
    }

    @Test
    void besideWhatEachHasStandsWhatWouldBeTheirs() {
        absent(zhou, FIRST, FIRST.plusDays(2));

        var page = Jsoup.parse(director.get(solve()).body());

        // 20 places on five workdays, eight officers, one of whom is away on three of the seven days
        assertThat(page.select(".dz-roster tr:has(th:contains(周海燕)) .dz-due")
                        .first()
                        .text())
                .isNotEqualTo(page.select(".dz-roster tr:has(th:contains(李文博)) .dz-due")
                        .first()
                        .text());
        assertThat(page.text()).contains("应值（小字）不同：按能来的天数");
    }

    @Test
    void onlyTheQualifiedKeepAPostThatAsksForIt() {
        qualified(zhou, "接警资格");
        qualified(li, "接警资格");
        qualified(xie, "接警资格");
        qualified(liu, "接警资格，驾驶证 C1");
        ask("PRIMARY", "接警资格", 303);
        ask("PRIMARY", " ", 422);

        publish();

        assertThat(shifts())
                .allMatch(shift ->
                        List.of(zhou, li, xie, liu).contains(shift.staff().primary()));
        var shift = shifts().getFirst();
        assertThatThrownBy(() -> put(shift, shift.staff().with(DutyPost.PRIMARY, he)))
                .as("also not by hand")
                .isInstanceOf(Refusal.class);
        assertThat(text(director.get("/duty/plan/people"))).contains("接警资格、驾驶证 C1");
    }

    private void qualified(PersonId officer, String skills) {
        var id = binbei.in(() -> places.between(FIRST, LAST)).stream()
                .filter(place -> place.person().equals(officer))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(director.post("/duty/plan/people/" + id, Map.of("skills", skills))
                        .statusCode())
                .isEqualTo(303);
    }

    private void ask(String post, String skill, int status) {
        var answer = director.post("/duty/plan/rules/requirements", Map.of("post", post, "kind", "", "skill", skill));
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void whereTheOfficeWantsItEverybodyHasAnsweredBeforeARosterGoesOut() {
        binbei.run(() -> ruleBook.set(List.of(new RosterRuleSetting(RosterRuleCode.CONTACT_TEST, true, true, 7, 1))));
        open(binbei, zhou, Roles.DUTY_OFFICER);
        var draft = solve();
        assertThat(text(director.post(draft + "/publish", Map.of()))).contains("联系测试");

        director.post(draft + "/contact", Map.of());
        assertThat(notices(zhou)).contains("planning.notice.contactTest");
        signedIn(zhou).post("/duty/contact-tests/" + test(), Map.of());
        assertThat(signedIn(zhou).get("/duty/contact-tests/" + test()).body()).contains("已应答");
        var refused = director.post(draft + "/publish", Map.of(), "HX-Request", "true");
        assertThat(text(refused)).contains("还没联系上").doesNotContain("周海燕");
        for (var person : List.of(li, xie, liu, he, qiu, sun, xu, zhang))
            director.post(
                    draft + "/contact/reached", Map.of("person", person.id().toString()));

        assertThat(text(director.get(draft + "/contact"))).contains("都联系上了");
        assertThat(director.post(draft + "/publish", Map.of()).statusCode()).isEqualTo(303);
        assertThat(text(director.get("/duty/roster?month=2026-12"))).contains("第 1 版");
    }

    private String test() {
        return column("select id::text from planning.contact_test where id <> :id", UUID.randomUUID())
                .getFirst();
    }

    @Test
    void aDraftOlderThanAnAbsenceIsNotPublished() {
        var draft = solve();
        absent(zhou, FIRST, LAST);

        var refused = director.post(draft + "/publish", Map.of());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("周海燕");
        assertThat(shifts()).isEmpty();
    }

    @Test
    void whatCannotAllBeKeptIsNamed() {
        for (var officer : List.of(zhou, li, xie, liu)) absent(officer, FIRST, LAST);

        var page = text(director.get(solve(20)));

        assertThat(page).contains("这些不能同时做到").contains("请假");
        assertThat(page).contains("没有做到的"); // the nearest roster, and what it breaks
    }

    @Test
    void whyHeIsAnsweredBySolvingWithoutHim() {
        var draft = solve();
        var cell = Jsoup.parse(director.get(draft).body())
                .selectFirst("button.np[hx-get]")
                .attr("hx-get");

        var begun = director.post(draft + "/why", query(cell), "HX-Request", "true");
        assertThat(text(begun)).isEqualTo("正在推算，稍候自动显示……");
        var coming = Jsoup.parse(begun.body()).selectFirst("[hx-get]").attr("hx-get");
        var answer = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> director.get(coming), said -> !said.body().contains(coming));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).containsAnyOf("多扣", "一样好", "没有能守住");
    }

    @Test
    void aRepairMovesAsFewAsPossible() {
        publish();
        var before = shifts();
        int places = names().assignments(before).size();
        var his = before.stream()
                .filter(shift -> shift.staff().people().anyMatch(xie::equals))
                .toList();

        var begun = director.post(
                "/duty/plan/repair",
                Map.of("person", xie.id().toString(), "sort", "ILL", "from", FIRST.toString(), "to", LAST.toString()));
        var draft = begun.headers().firstValue("Location").orElseThrow();
        solved(draft);
        var page = Jsoup.parse(director.get(draft).body());
        var moves = page.selectFirst(".dz-moves");
        var sum = page.select(".dz-sec:contains(改动) small").text();
        assertThat(sum)
                .as("what stays is counted from the very list of what moves")
                .isEqualTo("动 %d 处，其余 %d 处不动，共 %d 处"
                        .formatted(
                                moves.children().size(),
                                places - moves.children().size(),
                                places));
        assertThat(page.select(".dz-roster b.came")).hasSameSizeAs(moves.children());
        assertThat(page.select(".dz-roster b.gone")).hasSameSizeAs(moves.children());
        assertThat(page.select(".dz-choose a").size())
                .as("the fewest moves, and a more even way")
                .isEqualTo(2);
        assertThat(director.post(page.selectFirst("form[action$=/publish]").attr("action"), Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(text(director.get(draft))).contains("已采用").contains(sum);

        int fewest = fewestMoves(before);
        if (fewest == his.size()) assertThat(moves.children()).hasSize(fewest);
        else assertThat(moves.children()).hasSizeGreaterThan(his.size()); // others have to move, too
        assertThat(shifts()).noneMatch(shift -> shift.staff().people().anyMatch(xie::equals));
        assertThat(hard()).isEmpty();
        assertThat(notices(xie)).contains("planning.notice.changed");
    }

    @Test
    void whoeverIsChosenInsteadGetsThePlaceInAnotherDraft() {
        var draft = solve();
        var cell = Jsoup.parse(director.get(draft).body())
                .selectFirst("button.np[hx-get]")
                .attr("hx-get");
        var panel = Jsoup.parse(director.get(cell).body());
        assertThat(panel.select("h3").text()).startsWith("为什么");
        assertThat(panel.select("tbody tr"))
                .as("who else could, each with the price")
                .hasSize(7);
        var takes = panel.selectFirst("form[action$=/exchange]");
        var typed = new HashMap<String, String>();
        takes.select("input").forEach(input -> typed.put(input.attr("name"), input.attr("value")));
        var before = places(director.get(draft).body());

        var next = director.post(takes.attr("action"), typed)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        finished(next);

        assertThat(places(director.get(draft).body())).isEqualTo(before);
        assertThat(places(director.get(next).body()))
                .contains("?day=%s&shift=%s&slot=%s&person=%s"
                        .formatted(typed.get("day"), typed.get("shift"), typed.get("slot"), typed.get("taker")));
        assertThat(Jsoup.parse(director.get("/duty/plan").body())
                        .select("tbody tr td.m0")
                        .eachText())
                .containsExactly("第 2 稿 排班", "第 1 稿 排班");
    }

    /** Random edits by hand: some are taken, some refused, a must is never broken. */
    @Test
    void byHandAPublishedRosterNeverBreaksAMust() {
        publish();
        var random = new Random(7);
        int taken = 0;
        for (int n = 0; n < 40; n++) {
            var shift = shifts().get(random.nextInt(14));
            var post = random.nextBoolean() ? DutyPost.PRIMARY : DutyPost.SECONDARY;
            var staff = shift.staff().with(post, officers().get(random.nextInt(8)));
            try {
                put(shift, staff);
                taken++;
            } catch (Refusal refused) {
                assertThat(refused.status()).isEqualTo(422);
            }
            assertThat(hard()).isEmpty();
        }
        assertThat(taken).isBetween(1, 39);
    }

    @Test
    void anOutsiderMayComeButNobodyLeavesAHole() {
        publish();
        var shift = shifts().getFirst();
        var outsider = person("冯涛");

        put(shift, shift.staff().with(DutyPost.PRIMARY, outsider));

        assertThat(of(shift).staff().primary()).isEqualTo(outsider);
        assertThatThrownBy(() -> put(shift, shift.staff().with(DutyPost.PRIMARY, null)))
                .isInstanceOf(Refusal.class);
        assertThat(of(shift).staff().primary()).isEqualTo(outsider);
    }

    private void put(PlannedShift shift, ShiftStaff staff) {
        doAs(zeng, () -> rostering.put(List.of(new ShiftRequest(shift.day(), shift.kind(), staff))));
    }

    @Test
    void aSwapChangesBothPlacesTogether() {
        publish();
        open(binbei, zhou, Roles.DUTY_OFFICER);
        var asking = signedIn(zhou);
        var pair = swappable();
        var mine = pair.getFirst();
        var his = pair.getLast();
        var other = his.staff().primary();
        open(binbei, other, Roles.DUTY_OFFICER);
        asking.post(
                "/duty/swaps",
                Map.of(
                        "seat",
                        mine.id().id() + "_PRIMARY",
                        "to",
                        other.id() + "_" + his.id().id() + "_PRIMARY",
                        "reason",
                        "探亲"));
        var swap = act(signedIn(other), "accept");

        assertThat(asking.post(swap.replace("accept", "confirm"), Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(director.post(swap.replace("accept", "confirm"), Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(of(mine).staff().primary()).isEqualTo(other);
        assertThat(of(his).staff().primary()).isEqualTo(zhou);
        assertThat(director.post(swap.replace("accept", "confirm"), Map.of()).statusCode())
                .isEqualTo(422);
    }

    /** Two agreed to an exchange, and only the director was told that it cannot be. */
    @Test
    void aSwapThatWouldBreakAMustIsNotEvenAsked() {
        publish();
        open(binbei, zhou, Roles.DUTY_OFFICER);
        var mine = shifts().stream()
                .filter(shift -> zhou.equals(shift.staff().primary()))
                .findFirst()
                .orElseThrow();
        var other = shifts().stream()
                .filter(shift -> shift.day().equals(mine.day()) && !shift.id().equals(mine.id()))
                .map(shift -> Objects.requireNonNull(shift.staff().primary()))
                .findFirst()
                .orElseThrow();

        var answer = signedIn(zhou)
                .post(
                        "/duty/swaps",
                        Map.of(
                                "seat",
                                mine.id().id() + "_PRIMARY",
                                "to",
                                other.id().toString(),
                                "reason",
                                "探亲"));

        assertThat(answer.statusCode()).isEqualTo(422);
        Integer asked = binbei.in(() ->
                transaction.execute(status -> jdbc.sql("select count(*) from planning.swap where from_person = :zhou")
                        .param("zhou", zhou.id())
                        .query(Integer.class)
                        .single()));
        assertThat(asked).isZero();
    }

    @Test
    void whoPlansIsToldOnceWhichPublishedDaysChangedTheirKind() {
        publish();
        var block =
                "日期\t名称\t类型\n%s\t厂庆\t休\n%s\t厂庆\t休\n2027-08-10\t厂庆\t休\n".formatted(FIRST.plusDays(1), FIRST.plusDays(2));
        var batch = HttpBrowser.leadsTo(director.post("/import/calendar", Map.of("block", block)));
        assertThat(notices(zeng)).as("a preview tells nobody").doesNotContain("planning.notice.holidays");
        director.post(batch, Map.of());

        assertThat(notices(zeng)).containsOnlyOnce("planning.notice.holidays");
    }

    @Test
    void aCalendarAddressFollowsTheRosterUntilItIsWithdrawn() throws Exception {
        publish();
        open(binbei, zhou, Roles.DUTY_OFFICER);
        var officer = signedIn(zhou);
        var made = Jsoup.parse(officer.post("/duty/feeds", Map.of()).body());
        var path = made.selectFirst(".dz-once").text().replaceFirst("^http://[^/]+", "");
        var stranger = new HttpBrowser(port);
        var before = events(stranger.get(path));
        var shift = shifts().stream()
                .filter(one -> zhou.equals(one.staff().primary()))
                .findFirst()
                .orElseThrow();
        doAs(
                zeng,
                () -> rostering.put(List.of(new ShiftRequest(
                        shift.day(), shift.kind(), new ShiftStaff(shift.staff().secondary(), zhou, zhang, null)))));

        var after = events(stranger.get(path));

        var uid = shift.id().id() + "@dangzhi";
        assertThat(after.keySet()).isEqualTo(before.keySet()).contains(uid);
        assertThat(after.get(uid)).isGreaterThan(before.get(uid));
        officer.post(
                Jsoup.parse(officer.get("/duty/feeds").body())
                        .selectFirst("form[action$=withdraw]")
                        .attr("action"),
                Map.of());
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.get(path.replaceFirst("/[^/]+\\.ics", "/x.ics")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCalendarThatChangedNothingIsNotSentAgainAndAShiftGivenAwayIsCancelled() throws Exception {
        publish();
        open(binbei, zhou, Roles.DUTY_OFFICER);
        var made = Jsoup.parse(
                signedIn(zhou).post("/duty/feeds", Map.of("alarm", "60")).body());
        var path = made.selectFirst(".dz-once").text().replaceFirst("^http://[^/]+", "");
        var stranger = new HttpBrowser(port);
        var first = stranger.get(path);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var changed = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(stranger.get(path).body()).as("DTSTAMP too is the same").isEqualTo(first.body());
        assertThat(stranger.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(stranger.get(path, "If-Modified-Since", changed).statusCode())
                .isEqualTo(304);
        assertThat(stranger.get(path, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
        assertThat(first.body())
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H", "TRIGGER:-PT1H")
                .doesNotContain("STATUS:CANCELLED");

        var shift = shifts().stream()
                .filter(one -> zhou.equals(one.staff().primary()))
                .findFirst()
                .orElseThrow();
        primary(shift, null);
        var after = stranger.get(path, "If-None-Match", tag);

        assertThat(events(after)).containsKey(shift.id().id() + "@dangzhi").hasSameSizeAs(events(first));
        assertThat(after.body()).containsOnlyOnce("STATUS:CANCELLED");
        primary(shift, zhou);
        assertThat(stranger.get(path).body()).as("in it again").doesNotContain("STATUS:CANCELLED");
    }

    @Test
    void whoAnswersForTheOfficeSeesEveryCalendarAddressItsLastUseAndWithdrawsIt() {
        publish();
        open(binbei, zhou, Roles.DUTY_OFFICER);
        var officer = signedIn(zhou);
        var made = Jsoup.parse(officer.post("/duty/feeds", Map.of()).body());
        var path = made.selectFirst(".dz-once").text().replaceFirst("^http://[^/]+", "");
        assertThat(text(director.get("/duty/feeds/all"))).contains("还没有读取过");
        new HttpBrowser(port).get(path);

        var list = Jsoup.parse(director.get("/duty/feeds/all").body());

        assertThat(list.text()).contains("最近读取").doesNotContain("还没有读取过");
        assertThat(officer.get("/duty/feeds/all").statusCode()).isEqualTo(403);
        director.post(list.selectFirst("form[action$=withdraw]").attr("action"), Map.of());
        assertThat(new HttpBrowser(port).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aCalendarAddressEndsWithAllSessionsOfWhoeverMadeIt() {
        open(binbei, zhou, Roles.DUTY_OFFICER);
        var officer = signedIn(zhou);
        var made = Jsoup.parse(officer.post("/duty/feeds", Map.of()).body());
        var path = made.selectFirst(".dz-once").text().replaceFirst("^http://[^/]+", "");
        var stranger = new HttpBrowser(port);
        assertThat(stranger.get(path).statusCode()).isEqualTo(200);

        officer.post("/me/sessions/end", Map.of());

        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aCalendarAddressEndsWithThePasswordOfWhoeverMadeIt() {
        open(binbei, zhou, Roles.DUTY_OFFICER);
        var officer = signedIn(zhou);
        var made = Jsoup.parse(
                officer.post("/duty/feeds", Map.of("password", PASSWORD)).body());
        var path = made.selectFirst(".dz-once").text().replaceFirst("^http://[^/]+", "");
        var stranger = new HttpBrowser(port);
        assertThat(stranger.get(path).statusCode()).isEqualTo(200);

        officer.post(
                "/me/password", Map.of("present", PASSWORD, "fresh", "Winter-2026-duty", "repeat", "Winter-2026-duty"));

        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
    }

    /** Programs that read it seldom are told, too; after that it is forgotten. */
    @Test
    void aShiftGivenAwayIsCancelledForSixtyTwoDaysAndNoLonger() {
        open(binbei, zhou, Roles.DUTY_OFFICER);
        var made = Jsoup.parse(
                signedIn(zhou).post("/duty/feeds", Map.of("password", PASSWORD)).body());
        var path = made.selectFirst(".dz-once").text().replaceFirst("^http://[^/]+", "");
        var shift = binbei.in(() -> rostering.of(day)).orElseThrow();
        put(shift, shift.staff().with(DutyPost.PRIMARY, xu));
        var stranger = new HttpBrowser(port);

        given(shift, 61);
        assertThat(stranger.get(path).body()).contains("STATUS:CANCELLED");
        given(shift, 63);
        assertThat(stranger.get(path).body()).doesNotContain("STATUS:CANCELLED");
    }

    /** Somebody gave it away so many days ago: by the database's clock, which no test sets. */
    private void given(PlannedShift shift, int daysAgo) {
        binbei.run(() -> transaction.executeWithoutResult(status -> jdbc.sql(
                        "update duty.shift_left set left_at = now() - make_interval(days => :days) where shift_id = :shift")
                .param("days", daysAgo)
                .param("shift", shift.id().id())
                .update()));
    }

    @Test
    void aNewDraftGivesALeaverNothingAfterTheLastDay() {
        var last = FIRST.plusDays(2);
        leaves(zhou, last);

        publish();

        assertThat(shifts())
                .filteredOn(shift -> shift.day().isAfter(last))
                .hasSize(8)
                .noneMatch(shift -> shift.staff().people().anyMatch(zhou::equals));
    }

    private void leaves(PersonId person, LocalDate last) {
        doAs(zeng, () -> {
            var card = persons.of(person).card();
            persons.change(
                    person,
                    1,
                    new NewPerson(
                            card.name(),
                            card.sex(),
                            card.post(),
                            card.rank(),
                            card.precedence(),
                            card.unit(),
                            card.phones(),
                            card.from(),
                            last),
                    true);
        });
    }

    /** The last three rows are wrong, each in its way; the same file again brings nothing new. */
    @Test
    void wishesComeFromASheetHoweverDaysAreWrittenAndOnce() {
        var block = """
                姓名	假别	开始日期	结束日期	事由
                周海燕	请假	2027年2月1日	2027/2/5	探亲
                李　文博	出差	２０２７．２．８		开会
                解立民	想避开	2月10日	20270211
                周海燕	休息	2027-02-01
                刘淑芬	请假	2027-02-05	2027-02-01
                何春梅	请假	立春
                """;
        var batch = HttpBrowser.leadsTo(director.post("/import/wishes", Map.of("block", block)));
        assertThat(text(director.get(batch))).contains("3 行可以导入 3 行有问题", "“休息”不是：", "“立春”不是日期");
        director.post(batch, Map.of());

        assertThat(column(
                        "select sort || ' ' || from_day || ' ' || to_day from planning.wish where id <> :id order by from_day",
                        UUID.randomUUID()))
                .containsExactly(
                        "LEAVE 2027-02-01 2027-02-05", "TRAVEL 2027-02-08 2027-02-08", "AVOID 2027-02-10 2027-02-11");
        var again = HttpBrowser.leadsTo(director.post("/import/wishes", Map.of("block", block)));
        assertThat(text(director.get(again))).contains("0 行可以导入 6 行有问题", "已经在 11月23日 周一 16:42 导入过");
    }

    @Test
    void wrongInputIsSaidAtItsPlace() {
        open(binbei, zhou, Roles.DUTY_OFFICER);
        var officer = signedIn(zhou);
        var wish = new HashMap<>(Map.of("sort", "LEAVE", "from", "2026-12-09", "to", "2026-12-08"));

        assertThat(text(officer.post("/duty/wishes", wish, "HX-Request", "true")))
                .contains("止早于起");
        wish.put("person", li.id().toString());
        wish.put("to", "2026-12-09");
        assertThat(officer.post("/duty/wishes", wish).statusCode()).isEqualTo(403);
        assertThat(officer.get("/duty/plan").statusCode()).isEqualTo(403);
        var rules = new HashMap<String, String>();
        for (var code : RosterRuleCode.values()) {
            rules.put("weight." + code, "10");
            rules.put("amount." + code, Integer.toString(code.shipped().amount()));
        }
        rules.put("amount.REST", "viel");
        assertThat(director.post("/duty/plan/rules", rules).statusCode()).isEqualTo(422);
        assertThat(director.get("/duty/plan/drafts/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(director.get("/duty/plan/drafts/" + UUID.randomUUID() + "/cell")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(director.get("/duty/plan/compare?draft=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    /** On the 23rd the day is kept by 周海燕 and 李文博, the night by 解立民 and 刘淑芬; 张建林 leads both, which is one duty. */
    @Test
    void whatEachHasServedStandsAsAChartAndATableAndASheet() {
        var page = director.page("/duty/plan/fairness");

        var officers = page.select("section:has(h2:contains(值班员))");
        assertThat(officers.select("svg[role=img]").attr("aria-label"))
                .startsWith("值班员一年内值过的班：")
                .contains("周海燕 1；", "许明 0；")
                .endsWith("平均 0.5");
        assertThat(officers.select("tbody tr").eachText())
                .hasSize(8)
                .contains("周海燕 1 1 0 0 0", "解立民 1 1 0 0 1", "许明 0 0 0 0 0");
        var leaders = page.select("section:has(h2:contains(带班领导))");
        assertThat(leaders.select("tbody tr").eachText()).containsExactly("张建林 1 1 0 0");
        assertThat(director.get(leaders.select("a[download]").attr("href")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPageTakesNoMoreThanTwelveStatements() {
        publish();
        var draft = solve();
        for (var path : List.of(
                draft,
                draft + "/publish",
                "/duty/plan/publications/1",
                "/duty/plan",
                "/duty/plan/people",
                "/duty/plan/fairness",
                "/duty/plan/rules",
                "/duty/plan/repair",
                "/duty/wishes",
                "/duty/swaps",
                "/duty/feeds",
                "/duty/feeds/all")) {
            director.get(path);
            assertThat(RequestCount.of(path, () -> director.get(path))).as(path).isLessThanOrEqualTo(12);
        }
    }

    /** By the table itself, as a repair or an import may. */
    private void primary(PlannedShift shift, @Nullable PersonId person) {
        doAs(
                zeng,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "update duty.shift set primary_id = :person, version = version + 1 where id = :id")
                        .param("person", person == null ? null : person.id(), Types.OTHER)
                        .param("id", shift.id().id())
                        .update()));
    }

    private static String id(String draft) {
        return draft.substring(draft.lastIndexOf('/') + 1);
    }

    /** Repairs are solved one after the other, beside each other. */
    private void solved(String repair) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Jsoup.parse(director.get(repair).body()).select(".dz-choose a").eachText().stream()
                        .allMatch(way -> way.startsWith("动 ")));
    }

    private String act(HttpBrowser browser, String act) {
        var action = Jsoup.parse(browser.get("/duty/swaps").body())
                .selectFirst("form[action$=" + act + "]")
                .attr("action");
        browser.post(action, Map.of());
        return action;
    }

    private PlannedShift of(PlannedShift shift) {
        return binbei.in(() -> rostering.of(shift.id())).orElseThrow();
    }

    /** Two shifts whose primaries can change places without breaking a must. */
    private List<PlannedShift> swappable() {
        var problem = binbei.in(() -> planner.musts(FIRST, LAST));
        for (var mine : shifts())
            for (var his : shifts())
                if (zhou.equals(mine.staff().primary())
                        && !zhou.equals(his.staff().primary())) {
                    var all = new ArrayList<>(shifts());
                    all.replaceAll(shift -> shift.id().equals(mine.id())
                            ? with(shift, his.staff().primary())
                            : shift.id().equals(his.id()) ? with(shift, zhou) : shift);
                    if (RosterJudge.score(problem, names().assignments(all))
                            .hard()
                            .isEmpty()) return List.of(mine, his);
                }
        throw new IllegalStateException("no two shifts can be swapped");
    }

    /** His places given to every combination of others: as many as they are where one keeps all musts, otherwise more. */
    private int fewestMoves(List<PlannedShift> before) {
        var problem = binbei.in(() -> planner.musts(FIRST, LAST));
        var roster = names().assignments(before);
        var his = roster.stream()
                .filter(one -> one.person().equals(ProblemIds.person(xie)))
                .toList();
        var others = officers().stream().filter(person -> !person.equals(xie)).toList();
        for (int n = 0; n < Math.pow(others.size(), his.size()); n++) {
            var tried = new ArrayList<>(roster);
            tried.removeAll(his);
            int digits = n;
            for (var one : his) {
                var taker = ProblemIds.person(others.get(digits % others.size()));
                tried.add(new Assignment(taker, one.day(), one.shift(), one.slot()));
                digits /= others.size();
            }
            if (RosterJudge.score(problem, tried).hard().isEmpty()) return his.size();
        }
        return his.size() + 1;
    }

    private static PlannedShift with(PlannedShift shift, PersonId primary) {
        return new PlannedShift(
                shift.id(), shift.day(), shift.kind(), shift.staff().with(DutyPost.PRIMARY, primary), 1, false);
    }

    private ProblemIds names() {
        return new ProblemIds(binbei.in(() -> rostering.kinds()));
    }

    private List<?> hard() {
        var problem = binbei.in(() -> planner.musts(FIRST, LAST));
        return RosterJudge.score(problem, names().assignments(shifts())).hard();
    }

    private static Map<String, Integer> events(HttpResponse<String> feed) throws Exception {
        assertThat(feed.statusCode()).as(text(feed)).isEqualTo(200);
        var calendar = new CalendarBuilder().build(new StringReader(feed.body()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        var events = new HashMap<String, Integer>();
        for (var component : calendar.<VEvent>getComponents(Component.VEVENT))
            events.put(
                    component.getProperty(Property.UID).orElseThrow().getValue(),
                    Integer.parseInt(component
                            .getProperty(Property.SEQUENCE)
                            .orElseThrow()
                            .getValue()));
        assertThat(events).isNotEmpty();
        return events;
    }

    private static Map<String, String> query(String address) {
        var fields = new HashMap<String, String>();
        for (var field : address.substring(address.indexOf('?') + 1).split("&"))
            fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        return fields;
    }
}
