package org.dangzhi.operations.dutylog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.sheets.ExportedSheet;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.operations.dutylog.browsing.LogQuery;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DutyLogPagesTests extends DutyLogTestBase {

    private static final String[] HTMX = {"HX-Request", "true"};

    HttpBrowser primary;
    HttpBrowser secondary;

    @BeforeEach
    void theDayShiftSitsAtTheDesk() {
        signIn(day, zhou);
        signIn(day, li);
        primary = browser(zhou);
        secondary = browser(li);
    }

    @Test
    void anEntryTypedQuicklyStandsAtOnceInTheList() {
        var answer = primary.post("/duty/log/quick", Map.of("text", "收到来文一份", "kind", ""), HTMX);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("id=\"log-list\"", "收到来文一份", "来文", "未核对");
        assertThat(primary.page("/duty/log").select(".dz-log .what").first().text())
                .contains("收到来文一份");
    }

    /** As the paper book has it. What lies ahead, is long ago or is a span is part of what is told. */
    @Test
    void aLineThatBeginsWithItsTimeIsOfThatTime() {
        clock().set(Instant.parse("2026-11-23T11:08:00+08:00"));

        for (var line : List.of("10:30 巡查各楼层正常", "9：05，接南站调度电话报告检修", "14:00 开会的通知已转发", "08:00-09:00 会议", "4:00 的事"))
            primary.post("/duty/log/quick", Map.of("text", line), HTMX);

        List<String> lines = binbei.in(() ->
                transaction.execute(status -> jdbc.sql("""
                                select to_char(happened_at at time zone 'Asia/Shanghai', 'HH24:MI') || ' ' || kind || ' ' || body
                                  from dutylog.entry where writer_id is not null order by number
                                """).query(String.class).list()));
        assertThat(lines)
                .endsWith(
                        "10:30 note 巡查各楼层正常",
                        "09:05 phone-in 接南站调度电话报告检修",
                        "11:08 meeting 14:00 开会的通知已转发",
                        "11:08 meeting 08:00-09:00 会议",
                        "11:08 note 4:00 的事");
    }

    @Test
    void theHeadKnowsLunarDateAndWeather() {
        primary.post("/duty/log/2026-11-23/weather", Map.of("weather", "晴 3–11 ℃"));

        assertThat(primary.page("/duty/log").select(".dz-head").text()).contains("农历十月十五", "晴 3–11 ℃", "白班");
    }

    @Test
    void theSecondaryChecksInTheList() {
        var entry = write(zhou, "收到来文一份");
        assertThat(secondary.page("/duty/log").select("#entry-" + entry.id() + " form"))
                .isNotEmpty();
        assertThat(primary.page("/duty/log").select("#entry-" + entry.id() + " .check form"))
                .isEmpty();

        var answer = secondary.post("/duty/entries/" + entry.id() + "/checks", Map.of(), HTMX);

        assertThat(answer.body()).contains("已核对");
    }

    @Test
    void thePrimaryMayNotCheckHimself() {
        var entry = write(zhou, "收到来文一份");

        assertThat(primary.post("/duty/entries/" + entry.id() + "/checks", Map.of(), HTMX)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aQuestionStandsBelowItsEntry() {
        var entry = write(zhou, "收到来文一份");
        secondary.post("/duty/entries/" + entry.id() + "/questions", Map.of("question", "几点签收？"));

        var row = primary.page("/duty/log?part=QUESTIONED").select("#entry-" + entry.id());
        assertThat(row.select(".dz-quote.warn").text()).startsWith("李文博质疑").endsWith("几点签收？");
        assertThat(row.select(".check").text()).contains("答复");
    }

    @Test
    void aCorrectionShowsBothAndStrikesTheOldOne() {
        var entry = write(zhou, "督导组 09:46 到站");
        primary.post("/duty/entries/" + entry.id() + "/corrections", Map.of("text", "督导组 09:56 到站", "reason", "与定位不符"));

        var page = primary.page("/duty/log");
        assertThat(page.select("li.void").text()).contains("09:46", "已由第 4 条更正");
        assertThat(page.select(".dz-quote").text()).contains("原文第 3 条", "09:46");
    }

    @Test
    void searchKeepsWhatWasAskedAndFindsTwoCharacters() {
        write(zhou, "供暖锅炉停运");

        var page = primary.page("/duty/log/search?q=锅炉&kind=note");
        assertThat(page.select(".dz-log li")).hasSize(1);
        assertThat(page.select("input[name=q]").val()).isEqualTo("锅炉");
        assertThat(page.select(".dz-foot").text()).contains("共 1 条");
    }

    @Test
    void whatIsTypedIsTextAndNeverMarkup() {
        write(zhou, "<script>alert(1)</script>");

        assertThat(primary.get("/duty/log").body())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert");
    }

    @Test
    void badEntriesAreRefusedAtTheirField() {
        assertThat(primary.post("/duty/log/quick", Map.of("text", ""), HTMX).statusCode())
                .isEqualTo(422);
        assertThat(primary.post("/duty/log/quick", Map.of(), HTMX).statusCode()).isEqualTo(422);
        assertThat(primary.post("/duty/log/quick", Map.of("text", "字".repeat(2001)), HTMX)
                        .body())
                .contains("data-for=\"text\"", "2,001");
        assertThat(primary.post("/duty/log/quick", Map.of("text", "后天", "happened", "2026-11-25T09:00"), HTMX)
                        .body())
                .contains("data-for=\"happened\"");
        assertThat(primary.post("/duty/log/quick", Map.of("text", "昨天", "happened", "昨天"), HTMX)
                        .statusCode())
                .isEqualTo(422);
        assertThat(primary.post("/duty/log/quick", Map.of("text", "a\0b"), HTMX).statusCode())
                .isBetween(400, 499);
        assertThat(primary.post("/duty/log/quick", Map.of("text", "听说", "kind", "gossip"), HTMX)
                        .statusCode())
                .isEqualTo(422);
        assertThat(primary.post("/duty/log/quick", Map.of("text", "找人", "person1", "x"), HTMX)
                        .statusCode())
                .isBetween(400, 499);
        assertThat(binbei.in(() -> log.count(day))).isEqualTo(2);
    }

    @Test
    void wrongAddressesAreNothing() {
        for (var path : new String[] {
            "/duty/log?day=2026-13-40",
            "/duty/log?day=9999-01-01",
            "/duty/entries/" + TimeOrderedIds.next(),
            "/duty/entries/x",
            "/duty/log/search?after=rubbish",
            "/duty/log/search?q=" + "x".repeat(101),
            "/duty/roster?month=nonsense",
            "/duty/log/0001-01-01/pdf"
        }) assertThat(primary.get(path).statusCode()).as(path).isBetween(400, 499);
    }

    @Test
    void aBusyDayShowsItsLatestEntriesAndGivesAllOfThemAway() throws IOException {
        for (int n = 1; n <= LogQuery.MOST_OF_A_DAY + 1; n++) write(zhou, "第" + n + "件");

        var page = primary.page("/duty/log");
        assertThat(page.select(".dz-log > li")).hasSize(LogQuery.MOST_OF_A_DAY);
        assertThat(page.select("#log-list .dz-foot").text()).contains("最近 400 条", "查看全部");

        var exported = primary.bytes("/duty/log/export?from=2026-11-23&to=2026-11-23");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(exported));
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.map(row -> row.getCellText(4)).toList()).contains("第1件", "第401件");
        }
        try (var pdf = Loader.loadPDF(primary.bytes("/duty/log/2026-11-23/pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("第1件", "第401件");
        }
    }

    @Test
    void comingToThePostWritesWhatWasFound() {
        at("19:50");
        var next = browser(xie);
        assertThat(next.page("/duty/shift").select("form h2").text()).contains("夜班", "您是主班");

        next.post("/duty/shifts/" + night.id() + "/arrivals", Map.of("sound", "电话", "note", "传真机卡纸"));

        assertThat(binbei.in(() -> shifts.known(night)).takenAt()).isNotNull();
        assertThat(column("select body from dutylog.entry where shift_id = :id and kind = 'equipment'", night.id()))
                .containsExactly("接班检查：电话正常。异常：应急电话、传真机、网络与电脑、钥匙印章、值班车辆、卫生。传真机卡纸");
    }

    @Test
    void aButtonPressedTwiceSaysItOnce() {
        at("19:50");
        var next = browser(xie);
        for (int n = 0; n < 2; n++) next.post("/duty/shifts/" + night.id() + "/arrivals", Map.of("note", "传真机卡纸"));

        assertThat(column("select body from dutylog.entry where shift_id = :id and kind = 'equipment'", night.id()))
                .hasSize(1);
    }

    @Test
    void theOneSearchBoxFindsTheLogForThoseWhoReadIt() {
        write(zhou, "备用电源试运行正常");

        assertThat(primary.page("/search?q=备用电源").select("a[href*=entry-]").text())
                .contains("备用电源试运行正常");
        var driver = person("戈东升", Roles.DRIVER);
        assertThat(signedIn(driver).page("/search?q=备用电源").text()).doesNotContain("试运行");
    }

    @Test
    void aSpotCheckIsListedAndStandsInTheLog() {
        var answer = primary.post(
                "/duty/checks",
                Map.of(
                        "at",
                        "2026-11-23T16:30",
                        "by",
                        "周海燕",
                        "whom",
                        "采油一厂值班室",
                        "method",
                        "TELEPHONE",
                        "rings",
                        "2",
                        "result",
                        "GOOD",
                        "answered",
                        "郭强",
                        "note",
                        ""));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(primary.page("/duty/checks").select("tbody tr").text()).contains("采油一厂值班室", "2 声", "在岗正常");
        assertThat(primary.page("/duty/log").select(".dz-log").text()).contains("周海燕电话查岗采油一厂值班室，郭强接听 2 声，在岗正常。");
    }

    /** Rung about what was found: the number of whoever alone has that name. */
    @Test
    void whoIsNamedInASpotCheckIsRungFromItsRow() {
        person("同名");
        person("同名");
        for (var answered : new String[] {"刘淑芬", "同名"})
            primary.post(
                    "/duty/checks",
                    Map.of(
                            "at",
                            "2026-11-23T16:30",
                            "by",
                            "周海燕",
                            "whom",
                            "采油一厂值班室",
                            "method",
                            "TELEPHONE",
                            "answered",
                            answered,
                            "result",
                            "GOOD"));

        var rows = primary.page("/duty/checks").select("tbody tr");
        assertThat(rows).hasSize(2);
        assertThat(rows.select("a[href^=tel:]").eachText()).containsExactly("0543-5552101");
    }

    @Test
    void whatNoFontHasIsToldBeforeTheLogIsPrinted() {
        assertThat(primary.page("/duty/log").text()).doesNotContain("这些字印不出");
        write(zhou, "来人姓\uD81C\uDC00");

        assertThat(primary.page("/duty/log").text()).contains("这些字印不出", "\uD81C\uDC00");
    }

    @Test
    void aSpotCheckWithoutWhomIsRefusedAtItsField() {
        var answer = primary.post(
                "/duty/checks",
                Map.of("at", "2026-11-23T16:30", "by", "周海燕", "whom", "", "method", "TELEPHONE", "result", "GOOD"),
                HTMX);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("data-for=\"whom\"");
    }

    @Test
    void theLogAndTheTableComeAsWordPdfAndExcel() {
        write(zhou, "收到来文一份");
        for (var path : new String[] {
            "/duty/log/2026-11-23/pdf", "/duty/log/2026-11-23/word", "/duty/log/export?from=2026-11-23",
            "/duty/roster/2026-11/pdf", "/duty/roster/2026-11/word", "/duty/roster/2026-11/export",
            "/duty/roster/holidays/2026-10-03/pdf", "/duty/roster/holidays/2026-10-03/word"
        }) assertThat(primary.get(path).statusCode()).as(path).isEqualTo(200);
    }

    @Test
    void inExcelDaysTimesAndNumbersOfTheLogAndTheRosterAreSuch() throws IOException {
        write(zhou, "收到来文一份");

        var written = ExportedSheet.of(primary.bytes("/duty/log/export?q=来文"));
        assertThat(written.printsAcrossA4()).isTrue();
        assertThat(written.first("日期")).isEqualTo("2026-11-23 as yyyy-mm-dd");
        assertThat(written.first("时间")).isEqualTo("16:42 as hh:mm");
        assertThat(written.first("序号")).isEqualTo("3 as General");
        var table = ExportedSheet.of(primary.bytes("/duty/roster/2026-11/export"));
        assertThat(table.printsAcrossA4()).isTrue();
        assertThat(table.first("日期")).endsWith(" as yyyy-mm-dd");
    }

    /** The words stand apart in the entry, and only one entry has both. */
    @Test
    void wordsThatStandApartAreFoundTogether() {
        write(zhou, "3 号站锅炉已恢复点火");
        write(zhou, "锅炉停运");

        assertThat(primary.page("/duty/log/search?q=锅炉点火")
                        .select(".dz-log li .what")
                        .eachText())
                .singleElement()
                .asString()
                .contains("锅炉已恢复点火");
        assertThat(primary.page("/search?q=锅炉点火").select("a[href*=entry-]").eachText())
                .singleElement()
                .asString()
                .contains("锅炉已恢复点火");
    }

    /** The box shows twelve. */
    @Test
    void behindTheEntriesOfTheBoxStandAllOfThem() {
        for (int n = 1; n <= 14; n++) write(zhou, "配电室巡查第 " + n + " 次");

        var all = Jsoup.parse(primary.get("/search?q=配电室", HTMX).body()).select("a:contains(全部 14)");
        assertThat(primary.page(all.attr("href")).select(".dz-log > li")).hasSize(14);
    }

    @Test
    void theDirectorSetsPhrasesAndShiftKinds() {
        var director = signedIn(zeng);
        var evening = new HashMap<>(Map.of("name", "中班", "begins", "16:00", "hours", "8"));
        assertThat(director.post("/duty/settings/kinds", evening).statusCode()).isEqualTo(422);
        evening.putAll(Map.of("held", "NEVER", "secondary", "EVERY", "leader", "HOLIDAYS", "driver", "NEVER"));
        assertThat(director.post("/duty/settings/kinds", evening).body()).contains("data-for=\"held\"");
        evening.putAll(Map.of("held", "WORKDAYS", "secondary", "EVERY", "leader", "HOLIDAYS", "driver", "NEVER"));
        director.post("/duty/settings/kinds", evening);
        director.post(
                "/duty/settings",
                Map.of(
                        "early",
                        "30",
                        "grace",
                        "5",
                        "phrases",
                        "锅炉正常\n管线正常",
                        "checklist",
                        "电话",
                        "gap",
                        "120",
                        "phone",
                        "",
                        "fax",
                        "",
                        "notes",
                        ""));
        director.post("/duty/settings/entry-kinds", Map.of("name", "巡线"));

        assertThat(director.page("/duty/settings").text()).contains("中班", "16:00–00:00", "工作日 · 带班领导 节假日 · 值班司机 不排");
        assertThat(primary.page("/duty/log").select(".dz-phrases").text()).isEqualTo("锅炉正常 管线正常");
        primary.post("/duty/log/quick", Map.of("text", "巡线一趟无异常"), HTMX);
        assertThat(primary.page("/duty/log").select(".dz-log .kind").first().text())
                .isEqualTo("巡线");
    }

    @Test
    void anotherOfficesEntryIsNothing() {
        var plant = TestOffice.found(offices);
        var entry = write(zhou, "只在滨北");
        var stranger = plant.in(() -> people.add(NewPerson.of("郭强", "", null)));
        open(plant, stranger, Roles.DUTY_OFFICER);
        var other = signedIn(stranger);

        assertThat(other.get("/duty/entries/" + entry.id()).statusCode()).isEqualTo(404);
        assertThat(other.post("/duty/entries/" + entry.id() + "/checks", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.page("/duty/log/search?q=滨北").select(".dz-log li")).isEmpty();
    }

    /** The text stays as it was typed and is printed escaped; the person stands beside it, with the post, and is told once. */
    @Test
    void whoeverAnEntryNamesWithAnAtIsKeptWithItAndToldOnce() {
        primary.post("/duty/log/quick", Map.of("text", "请 @李文博 核实 <b>3号站</b>", "kind", ""), HTMX);

        var entry = primary.page("/duty/log").select(".dz-log li").first();
        assertThat(entry.select(".what p").text()).contains("请 @李文博 核实 <b>3号站</b>");
        assertThat(entry.select(".meta").text()).contains("李文博");
        assertThat(secondary.page("/notices").select(".dz-notices li").text()).contains("周海燕 在值班日志里提到了您");
        assertThat(primary.page("/notices").select(".dz-notices li").text()).doesNotContain("提到了您");
    }

    @Test
    void whoeverMutesMentionsIsNamedAndNotTold() {
        secondary.post("/me/notices", Map.of("email", ""));
        primary.post("/duty/log/quick", Map.of("text", "请 @李文博 核实", "kind", ""), HTMX);

        assertThat(primary.page("/duty/log").select(".dz-log li .meta").first().text())
                .contains("李文博");
        assertThat(secondary.page("/notices").select(".dz-notices li").text()).doesNotContain("提到了您");
    }

    @Test
    void aDialogAsksOneThing() {
        var entry = write(zhou, "督导组 09:46 到站");
        var address = "/duty/entries/" + entry.id();
        assertThat(Jsoup.parse(secondary.get(address, HTMX).body())
                        .select("form")
                        .eachAttr("id"))
                .containsExactly("entry-reply");
        assertThat(Jsoup.parse(secondary.get(address + "?correct=true", HTMX).body())
                        .select("form")
                        .eachAttr("id"))
                .containsExactly("entry-correction");
    }

    @Test
    void theLogIsReadByShiftAndIsNotCutAtMidnight() {
        open(binbei, xie, Roles.DUTY_OFFICER);
        at("20:00");
        signIn(night, xie);
        at("23:50");
        write(xie, "子夜前的一条");
        clock().set(Instant.parse("2026-11-24T00:20:00+08:00"));
        write(xie, "子夜后的一条");

        var desk = signedIn(xie);
        var page = desk.page("/duty/log");
        assertThat(page.select(".dz-head").text()).contains("11月23日", "夜班 20:00–08:00");
        assertThat(page.select("#main .dz-crew").text()).contains("解立民");
        assertThat(page.select("#main .dz-seal"))
                .as("the crew stands there once")
                .hasSameSizeAs(page.select(".dz-crew li"));
        assertThat(page.select("#log-list").text()).contains("子夜前的一条", "子夜后的一条");
        var before = desk.page(page.select(".dz-bar a[aria-label=前一班]").attr("href"));
        assertThat(before.select(".dz-head").text()).contains("白班 08:00–20:00");
        assertThat(before.select("#log-list").text()).doesNotContain("子夜");
        assertThat(desk.page(before.select(".dz-bar a[aria-label=后一班]").attr("href"))
                        .select("#log-list")
                        .text())
                .contains("子夜后的一条");
        assertThat(desk.page("/duty/log?day=2026-11-24").select("#log-list").text())
                .as("by day it still is")
                .contains("子夜后的一条")
                .doesNotContain("子夜前的一条");
    }
}
