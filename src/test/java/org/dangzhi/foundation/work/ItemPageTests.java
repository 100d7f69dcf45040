package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One item, from its page: every act, by whom it may be done and by whom not. */
class ItemPageTests extends ItemTestBase {

    @Test
    void whoeverReportedIsNotOfferedTheCheck() {
        var boiler = binbei.boiler();
        var han = binbei.person("韩梅", "值班员", null);
        standIn(binbei.feng, han);
        standIn(binbei.li, han);
        binbei.run(han, () -> desk.report(boiler, "轴承过热", List.of()));

        var reporter = browser(han, Roles.SERVICE);
        assertThat(reporter.page(at(boiler)).select("form[action$=/check]")).isEmpty();
        assertThat(reporter.page("/items?tab=check").select("tbody tr .dz-act").text())
                .contains("查看")
                .doesNotContain("检查");
        assertThat(li().page(at(boiler)).select("form[action$=/check]")).hasSize(1);
        assertThat(li().page("/items?tab=check").select("tbody tr .dz-act").text())
                .isEqualTo("检查");
    }

    @Test
    void aSupervisorWhoStandsInForTheOwnerSaysAWordAndCarriesNothingOut() {
        var boiler = binbei.boiler();
        standIn(binbei.feng, binbei.li);

        var page = li().page(at(boiler));
        assertThat(page.select("textarea[name=words]")).hasSize(1);
        assertThat(page.select("#go-on")).isEmpty();
        assertThat(feng().page(at(boiler)).select("#go-on [formaction$=/outcome]"))
                .hasSize(1);
    }

    UUID boiler;

    @BeforeEach
    void theBoiler() {
        boiler = binbei.boiler();
    }

    @Test
    void whateverIsFoundOpens() {
        var path = "/search?q=" + URLEncoder.encode("供暖锅炉", StandardCharsets.UTF_8);
        var sameUnit = binbei.person("戈东升", "驾驶员", binbei.production);
        var liaison = binbei.person("柴丽娜", "联络员", binbei.production);
        var auditor = binbei.person("吴建国", "审计员", binbei.production);

        assertThat(found(browser(liaison, Roles.LIAISON), path)).containsExactly(200);
        assertThat(found(feng(), path)).containsExactly(200);
        assertThat(found(director(), path)).containsExactly(200);
        assertThat(found(browser(sameUnit, Roles.DRIVER), path)).isEmpty();
        assertThat(found(browser(auditor, Roles.AUDITOR), path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "事项", "shixiang", "sx"})
    void actsAreFoundByTheirWordsOrHowTheySoundAndOfferedBeforeAnythingIsTyped(String typed) {
        var path = "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        assertThat(zhou().page(path).select(".dz-found a").eachAttr("href")).contains("/items/new");
        assertThat(browser(binbei.person("吴建国", "审计员", null), Roles.AUDITOR)
                        .page(path)
                        .select(".dz-found a")
                        .eachAttr("href"))
                .doesNotContain("/items/new");
    }

    @Test
    void theSearchCostsTwelveStatementsAtMostHoweverManyKindsItFinds() {
        for (var typed : List.of("", "锅炉", "供暖锅炉", "冯涛", "ft", "5552101")) {
            var path = "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
            statements(zhou(), path); // what the person may is remembered from now on
            assertThat(statements(zhou(), path)).as(typed).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private static List<Integer> found(HttpBrowser browser, String path) {
        return browser.page(path).select("main a[href^=/items/]").eachAttr("href").stream()
                .distinct()
                .map(hit -> browser.get(hit).statusCode())
                .toList();
    }

    @Test
    void thePageSaysHowFarItIsWhatIsAskedWhoDoesItAndWhoChecks() {
        var page = zhou().page(at(boiler));

        assertThat(page.select("h1").text()).isEqualTo("核实 3 号站供暖锅炉停运情况");
        assertThat(page.select(".dz-metaline").text()).contains("交办 2026-0001", "领导交办", "待接收", "今天 21:42");
        assertThat(page.select(".dz-path").text()).contains("张建林交办，周海燕派给冯涛", "冯涛，郭强协办", "李文博检查，与办理人不是同一人");
        assertThat(page.select(".dz-facts").text()).contains("责任人 冯涛 主管", "协办人 郭强 站长", "检查人 李文博");
        assertThat(page.select(".dz-steps li").eachText()).containsExactly("电话问明原因", "现场确认");
        assertThat(page.select(".dz-line").text()).contains("周海燕交办给冯涛");
        assertThat(page.select(".dz-noprint form[action$=/check]")).isEmpty();
    }

    @Test
    void itReadsInEnglishToo() {
        var zhou = zhou();
        zhou.get("/language/en?back=/items");
        var page = zhou.page(at(boiler));

        assertThat(page.select(".dz-path").text()).contains("wanted by 张建林, given by 周海燕 to 冯涛");
        assertThat(page.select(".dz-metaline").text()).contains("Not accepted yet", "Leader");
    }

    @Test
    void itsOwnerAcceptsIt() {
        var feng = feng();
        assertThat(feng.page(at(boiler)).select("form[action$=/acceptance]")).hasSize(1);
        done(feng.post(at(boiler) + "/acceptance", Map.of()), boiler);

        assertThat(item(boiler).stage()).isEqualTo(Stage.DOING);
        assertThat(refused(feng.post(at(boiler) + "/acceptance", Map.of(), HTMX)))
                .contains("现在的阶段不能这样做");
    }

    @Test
    void itsOwnerGivesItBackWithAReasonAndItIsGivenAgain() {
        var feng = feng();
        var zhou = zhou();
        assertThat(feng.get(at(boiler) + "/refusal", HTMX).body()).contains("退回不接", "name=\"reason\"");
        assertThat(refused(feng.post(at(boiler) + "/refusal", Map.of("reason", " "), HTMX)))
                .contains("data-for=\"reason\"");
        assertThat(refused(feng.post(at(boiler) + "/refusal", Map.of("reason", "长".repeat(501)), HTMX)))
                .contains("data-for=\"reason\"");
        done(feng.post(at(boiler) + "/refusal", Map.of("reason", "不归我管")), boiler);
        assertThat(zhou.page(at(boiler)).select(".dz-metaline").text()).contains("未接收");

        done(zhou.post(at(boiler) + "/owner", given("郭强", null)), boiler);
        assertThat(item(boiler).parties().owner()).isEqualTo(binbei.guo);
        assertThat(feng.get(at(boiler)).statusCode()).isEqualTo(404);
    }

    /** Whoever wants it may give it to others, and take that back on the same page, also without arranging anything else. */
    @Test
    void whatIsGivenToOthersOnItsPageIsTakenBackThere() {
        var zhang = zhang();
        var before = item(boiler);

        var given = zhang.post(at(boiler) + "/owner", given("郭强", null), HTMX);
        assertThat(item(boiler).parties().owner()).isEqualTo(binbei.guo);
        assertThat(given.headers().firstValue("X-Done")).isPresent();
        var undo = given.headers().firstValue("X-Undo").orElseThrow();
        assertThat(HttpBrowser.leadsTo(zhang.post(undo, Map.of()))).isEqualTo(at(boiler));

        assertThat(item(boiler).parties()).isEqualTo(before.parties());
        assertThat(item(boiler).due()).isEqualTo(before.due());
        assertThat(happened(boiler)).endsWith("REASSIGNED", "TAKEN_BACK");
        assertThat(refused(zhang.post(undo, Map.of(), HTMX))).contains("已经撤销");
        var elsewhere = zhang.post(at(boiler) + "/owner", given("郭强", null), HTMX);
        var away = elsewhere.headers().firstValue("X-Undo").orElseThrow().replaceAll("back=.*", "back=//evil.example");
        assertThat(HttpBrowser.leadsTo(zhang.post(away, Map.of()))).isEqualTo("/items");
    }

    @Test
    void stepsAreDoneAndTakenBack() {
        var feng = feng();
        done(feng.post(at(boiler) + "/steps/0", step("电话问明原因", true), HTMX), boiler);
        assertThat(feng.page(at(boiler)).select(".dz-steps li").first().text()).startsWith("电话问明原因 冯涛");
        done(feng.post(at(boiler) + "/steps/0", step("电话问明原因", false), HTMX), boiler);

        assertThat(happened(boiler)).endsWith("ACCEPTED", "STEP_DONE", "STEP_OPEN");
        assertThat(feng.post(at(boiler) + "/steps/7", step("x", true), HTMX).statusCode())
                .isEqualTo(404);
        assertThat(feng.post(at(boiler) + "/steps/x", step("x", true), HTMX).statusCode())
                .isEqualTo(404);
    }

    @Test
    void twoWhoTickTheSameStepDoNotUndoEachOther() {
        var feng = feng();
        var guo = browser(binbei.guo, Roles.SERVICE);
        feng.post(at(boiler) + "/steps/0", step("电话问明原因", true), HTMX);
        guo.post(at(boiler) + "/steps/0", step("电话问明原因", true), HTMX);

        assertThat(item(boiler).steps().getFirst().doneBy()).isEqualTo(binbei.feng);
        assertThat(happened(boiler)).containsOnlyOnce("STEP_DONE").doesNotContain("STEP_OPEN");
    }

    @Test
    void aStepThatWasRewordedMeanwhileIsNotTicked() {
        assertThat(feng().post(at(boiler) + "/steps/0", step("打电话", true), HTMX).statusCode())
                .isEqualTo(409);
        assertThat(item(boiler).steps().getFirst().isDone()).isFalse();
    }

    @Test
    void itIsReportedWithItsEvidenceCheckedReturnedAndGoesRoundAgain() {
        var feng = feng();
        var li = li();
        done(upload(feng, at(boiler) + "/outcome", Map.of("words", "轴承过热，已换"), "回复.txt", "16:20 恢复"), boiler);
        var page = li.page(at(boiler));
        assertThat(page.select(".dz-metaline").text()).contains("待检查");
        assertThat(page.select("main").text()).contains("轴承过热，已换", "回复.txt");
        var file = page.select("a[href^=/files/]").attr("href");
        assertThat(li.get(file).body()).isEqualTo("16:20 恢复");

        var again = field(in(Duration.ofDays(1)));
        assertThat(refused(li.post(at(boiler) + "/check", verdict("returned", "", "", again), HTMX)))
                .contains("data-for=\"opinion\"");
        assertThat(refused(
                        li.post(at(boiler) + "/check", verdict("returned", "没写温度", "", field(clock.instant())), HTMX)))
                .contains("data-for=\"due\"");
        assertThat(refused(li.post(at(boiler) + "/check", verdict("returned", "没写温度", "", "尽快"), HTMX)))
                .contains("data-for=\"due\"");
        done(li.post(at(boiler) + "/check", verdict("returned", "没写温度", "", again)), boiler);
        assertThat(feng.page(at(boiler)).select("main").text()).contains("第 2 轮", "没写温度", "退回");

        done(upload(feng, at(boiler) + "/outcome", Map.of("words", "58 ℃"), "", ""), boiler);
        assertThat(refused(li.post(at(boiler) + "/check", round2(verdict("passed", "", "", "")), HTMX)))
                .contains("data-for=\"reply\"");
        done(li.post(at(boiler) + "/check", round2(verdict("passed", "齐全", "已电话回复", ""))), boiler);
        assertThat(item(boiler).stage()).isEqualTo(Stage.CLOSED);
        assertThat(zhang().page(at(boiler)).select(".dz-metaline").text()).contains("办结");
        assertThat(happened(boiler))
                .containsExactly("ARRANGED", "ACCEPTED", "DONE", "RETURNED", "DONE", "REPLIED", "CLOSED");
    }

    @Test
    void aCheckOfWhatWasReportedAnewMeanwhileIsNotTaken() {
        var li = li();
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));
        binbei.run(binbei.li, () -> desk.returnToOwner(boiler, 1, "没写温度", in(Duration.ofDays(1))));
        binbei.run(binbei.feng, () -> desk.report(boiler, "58 ℃", List.of()));

        var stale = li.post(at(boiler) + "/check", verdict("passed", "", "说了", ""), HTMX);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("第 2 轮");
        assertThat(item(boiler).stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void anUnknownVerdictIsNoReturn() {
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));
        var li = li();
        for (var verdict : List.of("maybe", ""))
            assertThat(refused(li.post(
                            at(boiler) + "/check", verdict(verdict, "x", "", field(in(Duration.ofDays(1)))), HTMX)))
                    .contains("data-for=\"verdict\"");
        assertThat(item(boiler).stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void whoDoesItDoesNotCheckItNorDoesTheDirector() {
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));
        for (var other : List.of(feng(), browser(binbei.guo, Roles.SERVICE), zhou(), director())) {
            assertThat(other.page(at(boiler)).select("form[action$=/check]")).isEmpty();
            assertThat(other.post(at(boiler) + "/check", verdict("passed", "", "说了", ""), HTMX)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(item(boiler).stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void filesThatAreNotWhatTheySayAreRefusedAndNothingIsStored() {
        var feng = feng();
        for (var bad : Map.of("run.exe", "MZ\u0000\u0001", "照片.pdf", "%PDF-1.7 broken", "空.txt", "")
                .entrySet()) {
            var answer = upload(feng, at(boiler) + "/outcome", Map.of("words", "好了"), bad.getKey(), bad.getValue());
            assertThat(refused(answer)).as(bad.getKey()).contains("data-for=\"files\"");
        }
        assertThat(item(boiler).stage()).isEqualTo(Stage.ARRANGED);
        assertThat(happened(boiler)).containsExactly("ARRANGED");
    }

    @Test
    void wordsThatAreMissingOrTooLongAreRefusedAtTheirField() {
        var feng = feng();
        for (var path : List.of("/progress", "/outcome")) {
            assertThat(refused(feng.post(at(boiler) + path, Map.of(), HTMX))).contains("data-for=\"words\"");
            assertThat(refused(feng.post(at(boiler) + path, Map.of("words", "  "), HTMX)))
                    .contains("data-for=\"words\"");
            assertThat(refused(feng.post(at(boiler) + path, Map.of("words", "字".repeat(2001)), HTMX)))
                    .contains("data-for=\"words\"");
            assertThat(feng.post(at(boiler) + path, Map.of("words", "a\0b"), HTMX)
                            .statusCode())
                    .isBetween(400, 499);
        }
        assertThat(happened(boiler)).containsExactly("ARRANGED");
    }

    @Test
    void progressIsAddedByWhoeverHasPartInItAndIsTextOnly() {
        for (var part : List.of(feng(), li(), zhang(), zhou()))
            done(part.post(at(boiler) + "/progress", Map.of("words", "<b>拆检中</b>")), boiler);

        assertThat(feng().get(at(boiler) + "/course", HTMX).body())
                .contains("&lt;b&gt;拆检中&lt;/b&gt;")
                .doesNotContain("<html");
    }

    @Test
    void remindsWhoeverMayAndNobodyRemindsHimself() {
        assertThat(zhou().get(at(boiler) + "/reminders", HTMX).body()).contains("name=\"words\"");
        done(zhou().post(at(boiler) + "/reminders", Map.of("words", "请快")), boiler);
        done(zhang().post(at(boiler) + "/reminders", Map.of()), boiler);
        done(li().post(at(boiler) + "/reminders", Map.of()), boiler);

        assertThat(feng().post(at(boiler) + "/reminders", Map.of(), HTMX).statusCode())
                .isEqualTo(403);
        assertThat(feng().page("/notices").text()).contains("周海燕催办事项 2026-0001", "请快");
    }

    @Test
    void anExtensionIsAskedForGrantedOrRefusedByWhoWantsIt() {
        var feng = feng();
        var zhang = zhang();
        var later = in(Duration.ofDays(2));
        assertThat(feng.get(at(boiler) + "/extension").body()).contains("延到");
        assertThat(refused(feng.post(
                        at(boiler) + "/extension",
                        Map.of("due", field(in(Duration.ofHours(1))), "reason", "等备件"),
                        HTMX)))
                .contains("data-for=\"due\"");
        assertThat(refused(feng.post(at(boiler) + "/extension", Map.of("due", field(later), "reason", ""), HTMX)))
                .contains("data-for=\"reason\"");
        done(feng.post(at(boiler) + "/extension", Map.of("due", field(later), "reason", "等备件")), boiler);

        assertThat(li().page(at(boiler)).select(".dz-notice").text()).contains("请求延期到 11月25日", "等交办人答复");
        assertThat(feng.post(at(boiler) + "/extension/answer", answer(later, true), HTMX)
                        .statusCode())
                .isEqualTo(403);
        assertThat(refused(zhang.post(at(boiler) + "/extension/answer", answer(later, false), HTMX)))
                .contains("data-for=\"reason\"");
        done(zhang.post(at(boiler) + "/extension/answer", answer(later, true)), boiler);
        assertThat(field(item(boiler).due())).isEqualTo(field(later));
        assertThat(refused(zhang.post(at(boiler) + "/extension/answer", answer(later, true), HTMX)))
                .contains("没有等待答复的延期申请");
    }

    @Test
    void whileAnExtensionWaitsASecondOneIsNotAskedFor() {
        binbei.run(binbei.guo, () -> desk.askExtension(boiler, in(Duration.ofDays(1)), "等备件"));
        var second = feng().post(
                        at(boiler) + "/extension", Map.of("due", field(in(Duration.ofDays(3))), "reason", "出差"), HTMX);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("延期申请在等答复", at(boiler));
        assertThat(item(boiler).wantedDue()).isEqualTo(in(Duration.ofDays(1)));
    }

    @Test
    void anAnswerToAnotherExtensionThanTheOneShownIsNotTaken() {
        binbei.run(binbei.guo, () -> desk.askExtension(boiler, in(Duration.ofDays(3)), "等备件"));

        var answer = zhang().post(at(boiler) + "/extension/answer", answer(in(Duration.ofDays(1)), true), HTMX);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(item(boiler).wantedDue()).isNotNull();
    }

    @Test
    void repliesAreRecordedAndTheOneWhoWantedItRatesItOnce() {
        var zhang = zhang();
        assertThat(refused(zhou().post(at(boiler) + "/replies", Map.of("reply", ""), HTMX)))
                .contains("data-for=\"reply\"");
        done(zhou().post(at(boiler) + "/replies", Map.of("reply", "已电话回复")), boiler);
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));
        binbei.run(binbei.li, () -> desk.approve(boiler, 1, "", ""));

        assertThat(zhang.page(at(boiler)).select("form[action$=/rating] button").eachText())
                .containsExactly("满意", "基本满意", "不满意");
        assertThat(zhang.post(at(boiler) + "/rating", Map.of("rating", "x"), HTMX)
                        .statusCode())
                .isEqualTo(422);
        assertThat(zhang.post(at(boiler) + "/rating", Map.of(), HTMX).statusCode())
                .isBetween(400, 499);
        done(zhang.post(at(boiler) + "/rating", Map.of("rating", "3")), boiler);
        assertThat(refused(zhang.post(at(boiler) + "/rating", Map.of("rating", "1"), HTMX)))
                .contains("已经评价过了");
        assertThat(zhang.page(at(boiler)).select(".dz-facts").text()).contains("评价 满意");
    }

    @Test
    void twoWhoReassignAtOnceSeeBothVersions() {
        var form = given("郭强", null);
        done(zhou().post(at(boiler) + "/owner", form), boiler);
        form.put("owner", binbei.zhou.id().toString());
        var stale = director().post(at(boiler) + "/owner", form, HTMX);

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.headers().firstValue("X-Problem")).hasValue("1");
        assertThat(stale.body()).contains("责任人", "郭强", "<b>周海燕", "name=\"over\"");
        form.put("over", Integer.toString(item(boiler).arrangement()));
        done(director().post(at(boiler) + "/owner", form), boiler);
        assertThat(item(boiler).parties().owner()).isEqualTo(binbei.zhou);
    }

    @Test
    void whoIsReassignedIsKnownAndAThirdPersonChecks() {
        var zhou = zhou();
        assertThat(zhou.get(at(boiler) + "/owner").body()).contains("冯涛 主管", "李文博");
        var plant = room();
        for (var wrong : Map.of(
                        "owner", plant.feng.id().toString(),
                        "assistant", TimeOrderedIds.next().toString(),
                        "supervisor", binbei.feng.id().toString())
                .entrySet()) {
            var form = given("冯涛", null);
            form.put(wrong.getKey(), wrong.getValue());
            assertThat(refused(zhou.post(at(boiler) + "/owner", form, HTMX)))
                    .contains("data-for=\"" + wrong.getKey() + "\"");
        }
        var noId = given("冯涛", null);
        noId.put("supervisor", "x");
        assertThat(refused(zhou.post(at(boiler) + "/owner", noId, HTMX))).contains("data-for=\"supervisor\"");
    }

    @Test
    void aStandInActsInTheOthersPlaceAndStaysAThirdPerson() {
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));
        standIn(binbei.li, binbei.zhou);
        standIn(binbei.zhang, binbei.guo);

        assertThat(zhou().page("/items?tab=check").select("tbody tr")).hasSize(1);
        done(zhou().post(at(boiler) + "/check", verdict("passed", "", "已回复", "")), boiler);
        assertThat(item(boiler).stage()).isEqualTo(Stage.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/owner", "/extension", "/refusal", "/reminders"})
    void anotherOfficesItemIsNothing(String page) {
        var plant = room();
        var stranger = browser(plant, plant.zhou, Roles.DIRECTOR);
        assertThat(stranger.get(at(boiler) + page).statusCode()).isEqualTo(404);
        for (var part : List.of(
                "/acceptance", "/progress", "/outcome", "/steps/0", "/check", "/replies", "/owner", "/row/reminders"))
            assertThat(stranger.post(at(boiler) + part, everything(), HTMX).statusCode())
                    .as(part)
                    .isEqualTo(404);
        assertThat(stranger.get("/items/owner?ids=" + boiler).statusCode()).isIn(200, 404);
        assertThat(stranger.post("/items/reminders", Map.of("ids", boiler.toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(happened(boiler)).containsExactly("ARRANGED");
    }

    @Test
    void anotherOfficesFileIsNothing() {
        upload(feng(), at(boiler) + "/progress", Map.of("words", "附表"), "表.txt", "1");
        var file = feng().page(at(boiler)).select("a[href^=/files/]").attr("href");
        var plant = room();

        assertThat(browser(plant, plant.zhou, Roles.DIRECTOR).get(file).statusCode())
                .isEqualTo(404);
        assertThat(browser(binbei.person("韩冰", "", null), Roles.SERVICE)
                        .get(file)
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    void thePageCostsTwelveStatementsAtMostHoweverMuchHappened() {
        var zhou = zhou();
        statements(zhou, at(boiler)); // what he may is remembered from now on
        int few = statements(zhou, at(boiler));
        for (int n = 0; n < 15; n++) {
            int said = n;
            binbei.run(binbei.feng, () -> desk.progress(boiler, "第 " + said + " 次", List.of()));
        }
        assertThat(statements(zhou, at(boiler))).isEqualTo(few).isLessThanOrEqualTo(MOST_STATEMENTS);
        statements(li(), at(boiler));
        assertThat(statements(li(), at(boiler))).isLessThanOrEqualTo(MOST_STATEMENTS);
        for (var form : List.of("/edit", "/owner", "/extension"))
            assertThat(statements(zhou, at(boiler) + form)).as(form).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statements(zhou, "/items/new")).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    /** As the form of reassigning sends it, opened while the item was new. */
    private Map<String, String> given(String owner, @Nullable String assistant) {
        var persons = Map.of("冯涛", binbei.feng, "郭强", binbei.guo);
        var form = new HashMap<>(Map.of(
                "owner",
                persons.get(owner).id().toString(),
                "supervisor",
                binbei.li.id().toString(),
                "due",
                field(in(Duration.ofDays(1))),
                "version",
                Integer.toString(item(boiler).arrangement())));
        if (assistant != null) form.put("assistant", persons.get(assistant).id().toString());
        return form;
    }

    private static Map<String, String> step(String content, boolean done) {
        return Map.of("step", content, "done", Boolean.toString(done));
    }

    private static Map<String, String> verdict(String verdict, String opinion, String reply, String due) {
        return Map.of("verdict", verdict, "opinion", opinion, "reply", reply, "due", due, "round", "1");
    }

    private static Map<String, String> round2(Map<String, String> verdict) {
        var second = new HashMap<>(verdict);
        second.put("round", "2");
        return second;
    }

    private static Map<String, String> answer(Instant until, boolean granted) {
        return Map.of("until", field(until), "granted", Boolean.toString(granted), "reason", "");
    }

    private Map<String, String> everything() {
        var all = new HashMap<>(given("冯涛", null));
        all.putAll(verdict("passed", "x", "x", field(in(Duration.ofDays(1)))));
        all.putAll(step("电话问明原因", true));
        all.put("words", "x");
        return all;
    }
}
