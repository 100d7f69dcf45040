package org.dangzhi.operations.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dangzhi.HttpBrowser;
import org.dangzhi.bench.RequestCount;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.foundation.sheets.ExportedSheet;
import org.dangzhi.foundation.web.Roles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A call from the first ring to the answered caller. */
class CallTests extends PhoneTestBase {

    @Test
    void needsNoMoreThanTheWordsForEverythingElseIsFilledIn() {
        var form = desk.page("/phone/new").select("form.dz-call");
        assertThat(form.select("input[name=direction][checked]").val()).isEqualTo("IN");
        assertThat(form.select("input[name=urgency][checked]").val()).isEqualTo("NORMAL");
        assertThat(form.select("input[name=beganAt]").val()).isEqualTo("2026-11-23 16:42");
        assertThat(form.select("[autofocus]").attr("name")).isEqualTo("tel");
        assertThat(form.select("[required]").eachAttr("name")).containsExactlyInAnyOrder("content", "beganAt");

        var page = desk.page(call(BOILER));

        assertThat(page.select(".dz-metaline").text()).contains("2026-0001", "来电", "16:40");
        assertThat(page.select(".dz-read").text()).isEqualTo(BOILER);
    }

    @Test
    void beginsFromEveryPageWithOneKey() {
        assertThat(desk.page("/").select("body").attr("data-phone")).isEqualTo("/phone/new");
    }

    @Test
    void standsInTheLogOfTheShift() {
        call(BOILER, "callerUnit", "采油二厂值班室", "callerName", "郭强");

        assertThat(column(
                        "select body || source_number from dutylog.entry where shift_id = :id and kind like 'phone%'",
                        day.id()))
                .containsExactly("采油二厂值班室 郭强：" + BOILER + "2026-0001");
    }

    @Test
    void knowsTheNumberWhileItIsTyped() {
        assertThat(match("55").select("button")).isEmpty();
        var holder = match("5553110").select("button[data-take]");
        assertThat(holder.attr("data-callerunit")).isEqualTo("采油二厂");
        assertThat(holder.attr("data-tel")).isEqualTo("0543-5553110");
    }

    /** 李文博 keeps the duty and reads calls; 秦大勇 drives and reads none. */
    @Test
    void whoeverACallNamesIsToldAndLedToItOnlyIfTheyMayReadIt() {
        var driver = person("秦大勇");
        open(binbei, driver, Roles.DRIVER);
        var reader = browser(li);

        var call = call("请 @李文博 核实，@秦大勇 备车");

        assertThat(opened(reader)).isEqualTo(call);
        assertThat(opened(signedIn(driver))).isEqualTo("/notices");
    }

    private static String opened(HttpBrowser browser) {
        var notice = browser.page("/notices").select(".dz-notices li:contains(在电话记录里提到了您) form");
        return HttpBrowser.leadsTo(browser.post(notice.attr("action"), Map.of()));
    }

    @Test
    void showsWhatTheNumberSaidLately() {
        for (int n = 1; n <= 5; n++)
            call("第 " + n + " 次来电", "tel", "0543-5553110", "beganAt", "2026-11-23T0" + n + ":00");

        assertThat(match("0543 5553110").select("li a").eachText())
                .containsExactly("第 5 次来电", "第 4 次来电", "第 3 次来电", "第 2 次来电");
    }

    @Test
    void whatWasHeardIsPutRightForTenMinutesByWhoHeardIt() {
        var call = call("三厂锅炉停运");
        assertThat(desk.page(call).select("a[href$=heard]").text()).contains("16:52");
        var other = browser(li);
        assertThat(other.post(call + "/heard", form("不是我接的"), HTMX).body()).contains("由接话人更正");

        at("16:52");
        assertThat(desk.page(call + "/heard").select("textarea").val()).isEqualTo("三厂锅炉停运");
        desk.post(call + "/heard", form("二厂锅炉停运"));
        assertThat(desk.page(call).select(".dz-read").text()).isEqualTo("二厂锅炉停运");

        clock().forward(Duration.ofSeconds(1));
        var late = desk.post(call + "/heard", form("改不了"), HTMX);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("已超过 10 分钟", "更正");
        assertThat(stored("content")).containsExactly("二厂锅炉停运");
    }

    @Test
    void whatFollowsIsAddedBelowAndNeverChanged() {
        var call = call(BOILER, "proposal", "报带班领导");
        at("17:30");
        send(
                call + "/entries",
                "kind",
                "ASKED",
                "words",
                "请示是否停产",
                "person",
                zhang.id().toString());
        send(call + "/entries", "kind", "CORRECTION", "words", "应为 4 号站");

        assertThat(desk.page(call).select(".dz-log li div").eachText())
                .containsExactly("拟办报带班领导", "请示张建林：请示是否停产", "更正应为 4 号站");
        for (var sql : List.of(
                "update phone.call_entry set words = 'x' where :id = :id returning 'x'",
                "delete from phone.call_entry where :id = :id returning 'x'"))
            assertThatThrownBy(() -> column(sql, day.id())).hasStackTraceContaining("permission denied");
    }

    @Test
    void whoWaitsForAnAnswerGetsOneAndItsWordsAreKept() {
        var call = call(BOILER, "waiting", "true");
        assertThat(desk.page(call).select(".dz-metaline").text()).contains("待回话");

        send(call + "/answer", "result", "已回话，22:00 前恢复");

        var page = desk.page(call);
        assertThat(page.select(".dz-metaline").text()).contains("已办");
        assertThat(page.select(".dz-log").text()).contains("办理结果", "22:00 前恢复");
    }

    @Test
    void anEmergencyCallKeepsWhatItMustTell() {
        var call = call(
                "管线泄漏",
                "urgency",
                "EXTRA",
                "happened",
                "16:30",
                "place",
                "3 号站东 200 米",
                "course",
                "腐蚀穿孔",
                "measures",
                "已停输",
                "outcome",
                "无伤亡",
                "trend",
                "可控",
                "told",
                "采油二厂 16:35");

        var page = desk.page(call);
        assertThat(page.select(".dz-tag.alarm").text()).isEqualTo("特急");
        assertThat(page.select(".dz-split section dl").first().text())
                .contains("3 号站东 200 米", "腐蚀穿孔", "已停输", "无伤亡", "可控", "采油二厂 16:35");
    }

    @Test
    void isFoundInTheOneSearchBoxByWhoMayReadIt() {
        var call = call(BOILER, "callerUnit", "采油二厂值班室", "tel", "0543-5553110");

        for (var typed : List.of("锅炉停运", "2026-0001", "5553110"))
            assertThat(desk.page("/search?q=" + typed).select("a[href=" + call + "]"))
                    .as(typed)
                    .isNotEmpty();
        var driver = person("秦大勇");
        open(binbei, driver, Roles.DRIVER);
        assertThat(signedIn(driver).page("/search?q=锅炉停运").select("a[href=" + call + "]"))
                .isEmpty();
        assertThat(signedIn(driver).get(call).statusCode()).isEqualTo(403);
    }

    @Test
    void theListIsAskedByWordsDirectionStateAndDay() {
        call("供暖锅炉停运", "waiting", "true");
        call("询问例会地点", "direction", "OUT", "beganAt", "2026-11-22T09:00");
        call("来访人数由 12 人减为 10 人", "callerName", "秦雯");

        assertThat(found("words=锅炉")).containsExactly("供暖锅炉停运");
        assertThat(found("words=秦雯")).containsExactly("来访人数由 12 人减为 10 人");
        assertThat(found("words=2026-0002")).containsExactly("询问例会地点");
        assertThat(found("words=没有这个词")).isEmpty();
        assertThat(found("direction=OUT")).containsExactly("询问例会地点");
        assertThat(found("state=WAITING")).containsExactly("供暖锅炉停运");
        assertThat(found("from=2026-11-22&to=2026-11-22")).containsExactly("询问例会地点");
        assertThat(desk.page("/phone?words=锅炉&direction=IN")
                        .select("input[name=words]")
                        .val())
                .isEqualTo("锅炉");
    }

    @Test
    void theListGoesOnByKeyAndMissesNothing() {
        IntStream.range(0, 53).forEach(n -> record("来电 " + n));
        var first = desk.page("/phone?direction=IN");
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.select(".dz-foot").text()).contains("共 53 条");

        var next = first.select(".dz-foot a[href*=after]").last().attr("href");
        record("之后又来一个"); // pages by key do not shift
        assertThat(next).contains("direction=IN");
        assertThat(desk.page(next).select("tbody tr")).hasSize(3);
    }

    @Test
    void wordsOfVeryManyCallsAreFoundInTheOrderOfTheList() {
        manyLike(call("管线巡检"), 2_100);
        record("管线巡检改期");

        var page = desk.page("/phone?words=管线巡检");
        assertThat(page.select("tbody tr td.cut").eachText()).hasSize(50).startsWith("管线巡检改期", "管线巡检");
        assertThat(page.select(".dz-foot").text()).contains("1,000+");
        var next = page.select(".dz-foot a[href*=after]").last().attr("href");
        assertThat(desk.page(next).select("tbody tr td.cut").eachText())
                .hasSize(50)
                .containsOnly("管线巡检");
        assertThat(found("words=管线巡检&direction=OUT")).isEmpty();
        assertThat(found("words=巡检改期")).containsExactly("管线巡检改期");
    }

    private void manyLike(String call, int count) {
        as(
                zhou,
                () -> transaction.execute(t -> {
                    jdbc.sql("""
                    insert into phone.call (id, version, number, direction, urgency, began_at, written_at, tel,
                           caller_unit, caller_name, caller_post, content, state, taken_by)
                    select gen_random_uuid(), 1, 'B-' || n, direction, urgency, began_at, written_at, tel,
                           caller_unit, caller_name, caller_post, content, state, taken_by
                      from phone.call, generate_series(1, :count) n where id = cast(:call as uuid)
                    """)
                            .param("count", count)
                            .param("call", call.substring(call.lastIndexOf('/') + 1))
                            .update();
                    return jdbc.sql("""
                    insert into phone.call_words (call_id, tokens)
                    select id, cast(:words as tsvector) from phone.call where number like 'B-%'
                    """)
                            .param("words", Bigrams.document("管线巡检"))
                            .update();
                }));
    }

    @Test
    void theListComesAsExcelAndThatIsNoted() {
        call(BOILER);

        assertThat(desk.get("/phone/export?direction=IN").statusCode()).isEqualTo(200);
        assertThat(column("select kind from audit.entry where kind = 'phone.export' and :id = :id", day.id()))
                .hasSize(1);
    }

    @Test
    void inExcelTheTimeOfACallIsATime() throws IOException {
        call(BOILER, "tel", "0543-5553110");

        var sheet = ExportedSheet.of(desk.bytes("/phone/export"));
        assertThat(sheet.printsAcrossA4()).isTrue();
        assertThat(sheet.first("时间")).isEqualTo("2026-11-23 16:40 as yyyy-mm-dd hh:mm");
        assertThat(sheet.first("号码")).isEqualTo("0543-5553110 as text");
    }

    @Test
    void wordsThatStandApartAreFoundTogether() {
        call("3 号站锅炉已恢复点火");
        call("锅炉停运");

        assertThat(desk.page("/phone?words=锅炉点火").select("tbody tr")).hasSize(1);
    }

    /** The box shows twelve. */
    @Test
    void behindTheCallsOfTheBoxStandAllOfThem() {
        for (int n = 1; n <= 13; n++) call("第 " + n + " 次询问配电室");

        var all = Jsoup.parse(desk.get("/search?q=配电室", HTMX).body()).select("a[href^=/phone?]:contains(全部 13)");
        assertThat(desk.page(all.attr("href")).select("tbody tr")).hasSize(13);
    }

    @Test
    void noPageNeedsMoreThanTwelveStatementsHoweverManyCallsThereAre() {
        var call = call(BOILER, "tel", "0543-5553110");
        var paths = List.of(
                "/phone", "/phone?words=锅炉", "/phone/new", "/phone/match?tel=0543-5553110", call, call + "/heard");
        var few = paths.stream().map(this::cost).toList();
        for (int n = 0; n < 20; n++) record("锅炉 " + n);
        send(
                call + "/entries",
                "kind",
                "ASKED",
                "words",
                "请示",
                "person",
                zhang.id().toString());
        send(call + "/entries", "kind", "RESULT", "words", "办完");

        assertThat(few).allMatch(cost -> cost <= 12, "at most twelve: " + paths + few);
        assertThat(paths.stream().map(this::cost).toList()).isEqualTo(few);
    }

    private int cost(String path) {
        var sent = path.replace("锅炉", "%E9%94%85%E7%82%89");
        RequestCount.of(sent, () -> desk.get(sent));
        return RequestCount.of(sent, () -> desk.get(sent));
    }

    private void record(String content) {
        as(
                zhou,
                () -> calls.record(new NewCall(
                        new CallDetails(
                                CallDirection.IN, CallUrgency.NORMAL, clock.instant(), null, "", "", "", "", content),
                        null,
                        false,
                        "")));
    }

    private Document match(String typed) {
        return desk.page("/phone/match?tel=" + typed.replace(" ", "%20"));
    }

    private List<String> found(String query) {
        return desk.page("/phone?" + query).select("tbody tr td.cut").eachText();
    }
}
