package org.dangzhi.operations.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.dangzhi.DatabaseTest;
import org.dangzhi.bench.RequestCount;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.solving.RosterJudge;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPattern;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.duty.ShiftPlan.ShiftRequest;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.duty.settings.ShiftKind;
import org.dangzhi.operations.planning.drafts.DraftContentRows;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.dangzhi.operations.planning.problem.ProblemBuilder;
import org.dangzhi.operations.planning.problem.ProblemIds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Publishing is looked at before, and taken back as long as nobody goes by it. */
@DatabaseTest
class PublicationTests extends PlanningTestBase {

    @Autowired
    ProblemBuilder planner;

    @Autowired
    DraftContentRows contents;

    /** Those who wait for each other each need a thread. */
    private final Executor apart = command -> Thread.ofVirtual().start(command);

    PersonId wang;

    @BeforeEach
    void aNinthOfficer() {
        wang = person("王磊");
        binbei.run(() -> places.add(wang, RosterPart.OFFICER, false, List.of(), Set.of(), MONDAY));
    }

    @Test
    void theSheetSaysWhichDaysHowManyDutiesAndWhoIsToldByWhichWays() {
        open(binbei, zhou, Roles.DUTY_OFFICER);

        var draft = drafted();
        var sheet = Jsoup.parse(director.get(draft + "/publish").body());
        var told = Jsoup.parse(director.get(draft + "/publish/told").body());

        // 7 days of 2 shifts: 28 places at the desk, and a leader for each day
        assertThat(sheet.select(".dz-metaline").text()).contains("7 天", "14 个班", "35 人次", "还没有发布过");
        assertThat(sheet.select("form[action$=publish] button").text()).isEqualTo("发布，通知 9 人");
        assertThat(told.select("li:contains(周海燕)").text()).contains("站内通知");
        assertThat(told.select("li.warn")).hasSize(8);
        assertThat(told.text()).contains("8 人没有账号");
        assertThat(sheet.text()).contains("9 人有变动，0 人照旧");
        assertThat(shifts()).as("to look is not to publish").isEmpty();
    }

    @Test
    void theSheetSaysWhatChangesAgainstWhatIsPublishedForEachPerson() {
        published();
        var another = drafted(wang, li, zhou, liu, he, qiu, sun, xu); // 王磊 comes, 周海燕 by night, 解立民 is off

        var sheet = Jsoup.parse(director.get(another + "/publish").body());

        assertThat(sheet.select(".dz-metaline").text()).contains("现在是第 1 版");
        assertThat(sheet.text()).contains("3 人有变动，7 人照旧").contains("发布，通知 10 人");
        var oddDays = "4 12月7日 周一、12月9日 周三、12月11日 周五、还有 1 天";
        assertThat(cells(sheet, "王磊")).containsExactly("0", "4", oddDays, "", "");
        assertThat(cells(sheet, "周海燕")).containsExactly("4", "4", "", "", oddDays);
        assertThat(cells(sheet, "解立民")).containsExactly("4", "0", "", oddDays, "");
    }

    @Test
    void whatIsStillOpenStandsOnTheSheet() {
        var draft = drafted();
        assertThat(text(director.get(draft + "/publish/checks")))
                .contains("没有做到，共扣")
                .doesNotContain("没有人", "违反硬规则");
        absent(zhou, FIRST, LAST);
        assertThat(Jsoup.parse(director.get(draft + "/publish/checks").body())
                        .select("li.alarm")
                        .text())
                .contains("周海燕")
                .contains("违反硬规则");

        binbei.run(() -> kinds.save(ShiftKind.of("中班", LocalTime.of(12, 0), 240, ShiftPattern.EVERY_DAY)));
        assertThat(Jsoup.parse(director.get(draft + "/publish/checks").body())
                        .select("li.warn")
                        .text())
                .contains("14 处没有人：12月7日 周一 中班 主班、12月7日 周一 中班 辅班");
    }

    @Test
    void whoWouldKeepTwoShiftsThatFollowEachOtherIsNamedBeforePublishing() {
        var draft = drafted(zhou, li, xie, liu, he, liu, sun, xu);

        assertThat(text(director.get(draft + "/publish/checks")))
                .contains("刘淑芬：12月7日 周一 夜班 辅班之后接着值12月8日 周二 白班 辅班。交接时两班的签字都由本人签");
    }

    @Test
    void nobodyPublishesAnotherChangeThanTheySaw() {
        var draft = drafted();
        var seen = Jsoup.parse(director.get(draft + "/publish").body())
                .selectFirst("input[name=seen]")
                .attr("value");
        binbei.run(() -> roster.staff(FIRST, byDay.id(), new ShiftStaff(null, xu, null, null)));

        var refused = director.post(draft + "/publish", Map.of("seen", seen));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("请重新看一遍");
        assertThat(shifts()).hasSize(1);
    }

    @Test
    void aDraftIsPublishedOnce() {
        var draft = drafted();
        assertThat(director.post(draft + "/publish", Map.of()).statusCode()).isEqualTo(303);

        assertThat(text(director.post(draft + "/publish", Map.of()))).contains("已经发布");
        assertThat(director.get(draft + "/publish").statusCode()).isEqualTo(303);
        assertThat(notices(zhou)).containsOnlyOnce("planning.notice.published");
    }

    @Test
    void takenBackTheDaysAreAsThePublicationBeforeLeftThem() {
        published();
        var first = staff();
        var second = drafted(wang, li, xie, liu, he, qiu, sun, xu);
        director.post(second + "/publish", Map.of());
        assertThat(staff()).isNotEqualTo(first);
        assertThat(notices(zhou)).as("who is taken off is told too").contains("planning.notice.republished");

        assertThat(takeBack(2).statusCode()).isEqualTo(303);

        assertThat(staff()).isEqualTo(first);
        assertThat(text(director.get("/duty/roster?month=2026-12")))
                .contains("第 1 版")
                .doesNotContain("第 2 版");
        assertThat(notices(zhou)).containsOnlyOnce("planning.notice.takenBack");
        assertThat(notices(li)).containsOnlyOnce("planning.notice.takenBack");
        assertThat(column(
                        "select kind from audit.entry where actor = cast(:id as text) and kind = 'planning.publication_withdrawal'",
                        zeng.id()))
                .hasSize(1);
        assertThat(text(director.get("/duty/plan/publications/2")))
                .contains("已撤回")
                .contains("曾凡军");
        assertThat(director.post(second + "/publish", Map.of()).statusCode())
                .as("the draft can be published again")
                .isEqualTo(303);
        assertThat(text(director.get("/duty/roster?month=2026-12"))).contains("第 3 版");
    }

    @Test
    void takenBackTheFirstPublicationLeavesDaysThatNobodyIsOutFor() {
        published();

        assertThat(takeBack(1).statusCode()).isEqualTo(303);

        assertThat(shifts()).hasSize(14).allMatch(shift -> shift.staff().equals(ShiftStaff.NOBODY));
        assertThat(notices(zhou)).contains("planning.notice.takenBack.none");
        assertThat(text(director.get("/duty/roster?month=2026-12"))).doesNotContain("第 1 版");
    }

    @Test
    void whatSomebodyHasReadIsNotTakenBack() {
        open(binbei, zhou, Roles.DUTY_OFFICER);
        published();
        var before = staff();
        assertThat(text(director.get("/duty/plan/publications/1")))
                .contains("撤回发布")
                .contains("0 / 9 人");

        openNotice(zhou);

        var refused = takeBack(1);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("周海燕 已打开通知");
        saysBeforehand("周海燕 已打开通知");
        assertThat(staff()).isEqualTo(before);
        var page = director.get("/duty/plan/publications/1");
        assertThat(text(page)).contains("1 / 9 人").contains("周海燕 已打开通知");
        assertThat(page.body()).doesNotContain("/withdrawal");
    }

    @Test
    void whoPublishedItMayReadTheirOwnNotice() {
        binbei.run(() -> places.add(zeng, RosterPart.OFFICER, false, List.of(), Set.of(), MONDAY));
        director.post(drafted(zeng, li, xie, liu, he, qiu, sun, xu) + "/publish", Map.of());
        assertThat(notices(zeng)).contains("planning.notice.published");

        openNotice(zeng);

        assertThat(takeBack(1).statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsAboutToReadIsWaitedForAndThenItStands() {
        published();
        var before = staff();

        var answer = meanwhile(
                () -> jdbc.sql("update notify.inbox set read_at = now() where person_id = :id")
                        .param("id", zhou.id())
                        .update(),
                () -> takeBack(1));

        assertThat(text(answer)).contains("周海燕 已打开通知");
        assertThat(staff()).isEqualTo(before);
    }

    @Test
    void aSwapThatIsBeingMadeIsWaitedForAndThenItStands() {
        published();
        var shift = shifts().getFirst();
        var outsider = person("冯涛");

        var answer = meanwhile(() -> primary(shift, outsider), () -> takeBack(1));

        assertThat(text(answer)).contains("12月7日 周一 白班 发布后改过");
        assertThat(shifts().getFirst().staff().primary()).isEqualTo(outsider);
    }

    @Test
    void ofTwoWhoTakeItBackOneIsToldThatTheOtherDid() {
        published();
        var other = signedIn(zeng);

        var both = List.of(
                CompletableFuture.supplyAsync(() -> takeBack(1), apart),
                CompletableFuture.supplyAsync(
                        () -> other.post("/duty/plan/publications/1/withdrawal", Map.of()), apart));
        var answers = both.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 422);
        assertThat(answers).anyMatch(answer -> text(answer).contains("已由曾凡军于"));
        assertThat(notices(zhou)).containsOnlyOnce("planning.notice.takenBack.none");
    }

    @Test
    void onceSomebodyAskedForASwapItIsNotTakenBack() {
        published();
        var mine = shifts().stream()
                .filter(shift -> zhou.equals(shift.staff().primary()))
                .findFirst()
                .orElseThrow();
        open(binbei, zhou, Roles.DUTY_OFFICER);
        var asked = signedIn(zhou)
                .post(
                        "/duty/swaps",
                        Map.of(
                                "seat",
                                mine.id().id() + "_PRIMARY",
                                "to",
                                person("冯涛").id().toString(),
                                "reason",
                                "探亲"));
        assertThat(asked.statusCode()).isEqualTo(303);

        var refused = takeBack(1);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("周海燕 已就").contains("提出调班");
        saysBeforehand("提出调班");
    }

    @Test
    void afterAChangeByHandItIsNotTakenBack() {
        published();
        var shift = shifts().getLast();
        doAs(
                zeng,
                () -> rostering.put(List.of(new ShiftRequest(
                        shift.day(), shift.kind(), shift.staff().with(DutyPost.PRIMARY, person("冯涛"))))));

        assertThat(text(takeBack(1))).contains("12月13日 周日 夜班 发布后改过");
        saysBeforehand("12月13日 周日 夜班 发布后改过");
    }

    @Test
    void onceItsFirstDutyHasBegunItIsNotTakenBack() {
        published();
        clock().set(FIRST.atTime(8, 0).toInstant(ZoneOffset.ofHours(8)));
        director = signedIn(zeng); // the session of two weeks ago is over

        assertThat(text(takeBack(1))).contains("第一班 12月7日 周一 白班");
        saysBeforehand("第一班 12月7日 周一 白班");
    }

    @Test
    void underALaterOneItIsNotTakenBack() {
        published();
        published();

        assertThat(text(takeBack(1))).contains("又发布了第 2 版");
        assertThat(takeBack(2).statusCode()).isEqualTo(303);
        assertThat(takeBack(1).statusCode()).isEqualTo(303);
        assertThat(text(takeBack(1))).contains("第 1 版已由曾凡军");
        saysBeforehand("曾凡军");
    }

    /** On the page, which costs no more than any other whatever stands against it. */
    private void saysBeforehand(String why) {
        var page = "/duty/plan/publications/1";
        assertThat(text(director.get(page))).contains(why);
        assertThat(RequestCount.of(page, () -> director.get(page))).isLessThanOrEqualTo(12);
    }

    /** A week as whoever plans may have found it: two pairs today, two others tomorrow. */
    private String drafted(PersonId... pairs) {
        var draft = new DraftId(TimeOrderedIds.next());
        var roster = new ArrayList<Assignment>();
        for (int n = 0; n < 7; n++) {
            var day = FIRST.plusDays(n);
            var four = List.of(pairs).subList(n % 2 * 4, n % 2 * 4 + 4);
            roster.add(place(four.get(0), day, byDay, DutyPost.PRIMARY));
            roster.add(place(four.get(1), day, byDay, DutyPost.SECONDARY));
            roster.add(place(four.get(2), day, byNight, DutyPost.PRIMARY));
            roster.add(place(four.get(3), day, byNight, DutyPost.SECONDARY));
            roster.add(new Assignment(
                    ProblemIds.person(zhang), day, ProblemIds.WHOLE_DAY, ProblemIds.slot(DutyPost.LEADER)));
        }
        doAs(zeng, () -> transaction.executeWithoutResult(status -> insert(draft, roster)));
        return draft.address();
    }

    private static Assignment place(PersonId person, LocalDate day, ShiftKind kind, DutyPost post) {
        return new Assignment(ProblemIds.person(person), day, ProblemIds.shift(kind.id()), ProblemIds.slot(post));
    }

    private void insert(DraftId draft, List<Assignment> roster) {
        var problem = planner.problem(FIRST, LAST);
        var score = RosterJudge.score(problem, roster);
        var solution = new Solution(Solution.State.FEASIBLE, roster, score, score.points(), 0, List.of(), 0, 0);
        jdbc.sql("""
                        insert into planning.draft (id, version, number, from_day, to_day, seconds, state, asked_by, asked_at)
                        select :id, 1, coalesce(max(number), 0) + 1, :from, :to, 1, 'FEASIBLE', :by, now() from planning.draft
                        """)
                .param("id", draft.id())
                .param("from", FIRST)
                .param("to", LAST)
                .param("by", zeng.id())
                .update();
        contents.insert(draft, problem);
        jdbc.sql("update planning.draft_content set solution = cast(:solution as jsonb) where draft_id = :id")
                .param("solution", JsonMapper.builder().build().writeValueAsString(solution))
                .param("id", draft.id())
                .update();
    }

    private String drafted() {
        return drafted(zhou, li, xie, liu, he, qiu, sun, xu);
    }

    private void published() {
        assertThat(director.post(drafted() + "/publish", Map.of()).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> takeBack(int number) {
        return director.post("/duty/plan/publications/" + number + "/withdrawal", Map.of());
    }

    private void openNotice(PersonId person) {
        var reader = signedIn(person);
        var form = Jsoup.parse(reader.get("/notices").body()).selectFirst("form[action$=/open]");
        reader.post(form.attr("action"), Map.of());
    }

    /** By shift, in order of time. */
    private Map<String, ShiftStaff> staff() {
        var staff = new HashMap<String, ShiftStaff>();
        shifts().forEach(shift -> staff.put(shift.day() + " " + shift.kind().id(), shift.staff()));
        return staff;
    }

    /** Of somebody's row: now, then, added, taken off, moved. */
    private static List<String> cells(Document sheet, String name) {
        return sheet.select("tr:has(td:contains(" + name + ")) td").stream()
                .skip(1)
                .map(Element::text)
                .toList();
    }

    private void primary(PlannedShift shift, PersonId person) {
        jdbc.sql("update duty.shift set primary_id = :person, version = version + 1 where id = :id")
                .param("person", person.id(), Types.OTHER)
                .param("id", shift.id().id())
                .update();
    }

    /** The first is written and not committed; the second begins and waits for it; then the first is committed. */
    private <T> T meanwhile(Runnable first, Supplier<T> second) {
        var written = new CountDownLatch(1);
        var waiting = new CountDownLatch(1);
        var writer = CompletableFuture.runAsync(
                () -> doAs(
                        zeng,
                        () -> transaction.executeWithoutResult(status -> {
                            first.run();
                            written.countDown();
                            await(waiting);
                        })),
                apart);
        await(written);
        try {
            var answer = CompletableFuture.supplyAsync(second, apart);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> answer.isDone() || somebodyWaits());
            assertThat(answer).as("waits").isNotDone();
            waiting.countDown();
            return answer.join();
        } finally {
            waiting.countDown();
            writer.join();
        }
    }

    private boolean somebodyWaits() {
        return binbei.in(
                () -> transaction.execute(status -> jdbc.sql("select exists (select from pg_locks where not granted)")
                        .query(Boolean.class)
                        .single()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
