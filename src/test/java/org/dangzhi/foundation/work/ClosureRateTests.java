package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.work.closing.ClosureRateQuery;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * November 2026, counted by hand on the 30th at noon. Nine items:
 *
 * <pre>
 * due 3rd   closed in time                                      on time
 * due 5th   reported in time, checked a week later              on time
 * due 6th   reported in time, returned to the 9th, then closed  on time
 * due 10th  reported a minute late, closed                      late
 * due 12th  extended on the 13th to the 20th, closed the 19th   late
 * due 15th  reported, not checked                               open
 * due 16th  declined                                            open
 * due 30th 18:00, closed on the 29th                            not counted before 18:00
 * due 18th  extended in time to 2 December                      counts in December
 * </pre>
 */
class ClosureRateTests extends ItemTestBase {

    @BeforeEach
    void november() {
        closed(arranged("及时", 3), at(3, "10:00"), at(3, "11:00"));
        closed(arranged("查得晚", 5), at(5, "10:00"), at(12, "10:00"));
        var returned = arranged("退回过", 6);
        report(returned, at(6, "10:00"));
        at(6, "15:00");
        binbei.run(binbei.li, () -> desk.returnToOwner(returned, 1, "没写温度", day(9, "17:00")));
        report(returned, at(9, "16:00"));
        binbei.run(binbei.li, () -> desk.approve(returned, 2, "", "已回复"));
        closed(arranged("晚一分", 10), at(10, "17:01"), at(10, "18:00"));
        closed(extended("晚了才延", 12, at(13, "08:00"), day(20, "17:00")), at(19, "10:00"), at(19, "11:00"));
        report(arranged("没查", 15), at(15, "10:00"));
        var declined = arranged("没接", 16);
        binbei.run(binbei.feng, () -> desk.decline(declined, "不归我管"));
        closed(arranged("提前", 30, "18:00"), at(29, "10:00"), at(29, "11:00"));
        extended("延到下月", 18, at(17, "08:00"), Instant.parse("2026-12-02T09:00:00Z"));
        at(30, "12:00");
    }

    @Test
    void countsWhatFellDueAndIsClosed() {
        var page = director().page("/items/loop");

        assertThat(cells(page, "tbody tr")).containsExactly("生产部", "7", "3", "2", "2", "42.8 %", "71.4 %");
        assertThat(cells(page, "tfoot tr")).containsExactly("合计", "7", "3", "2", "2", "42.8 %", "71.4 %");
        assertThat(page.select(".dz-head").text()).contains("2026 年 11 月");
    }

    @Test
    void whatWasClosedEarlyCountsFromItsDueTimeOn() {
        at(30, "18:00");

        assertThat(cells(director().page("/items/loop"), "tfoot tr"))
                .containsExactly("合计", "8", "4", "2", "2", "50.0 %", "75.0 %");
    }

    @Test
    void anExtensionMovesAnItemIntoTheMonthOfItsNewDueTime() {
        clock.set(Instant.parse("2026-12-02T09:00:00Z"));
        var director = director();

        assertThat(cells(director.page("/items/loop"), "tfoot tr"))
                .containsExactly("合计", "1", "0", "0", "1", "0.0 %", "0.0 %");
        assertThat(cells(director.page("/items/loop?by=month"), "tbody tr"))
                .containsExactly(
                        "2026 年 12 月",
                        "1",
                        "0",
                        "0",
                        "1",
                        "0.0 %",
                        "0.0 %",
                        "2026 年 11 月",
                        "8",
                        "4",
                        "2",
                        "2",
                        "50.0 %",
                        "75.0 %");
    }

    @Test
    void theListSaysTheSameRateAsThePage() {
        assertThat(director().page("/items?tab=all").select(".dz-foot").text()).contains("本月闭环率 71.4 %");
        assertThat(feng().page("/items?tab=all").select(".dz-foot").text()).doesNotContain("闭环率");
    }

    @Test
    void theListSaysNoRateBeforeAnythingFellDue() {
        clock.set(Instant.parse("2027-03-01T09:00:00Z"));

        assertThat(director().page("/items?tab=all").select(".dz-foot").text()).doesNotContain("闭环率");
    }

    @Test
    void allButOneIsNotAHundredPercent() {
        assertThat(new ClosureRateQuery.ClosureRate(null, null, 3000, 2999, 0, 1).rate())
                .isEqualTo("99.9 %");
        assertThat(new ClosureRateQuery.ClosureRate(null, null, 3, 3, 0, 0).rate())
                .isEqualTo("100.0 %");
        assertThat(new ClosureRateQuery.ClosureRate(null, null, 0, 0, 0, 0).rate())
                .isEmpty();
    }

    @Test
    void aPersonsFigureLeadsToWhatIsOpenBehindIt() {
        var director = director();
        var page = director.page("/items/loop?by=person");
        assertThat(page.select("tbody tr td").first().text()).isEqualTo("冯涛");

        var open = director.page(page.select("tbody a").attr("href"));
        assertThat(ItemListPagesTests.titles(open)).containsExactlyInAnyOrder("没查", "没接");
    }

    @Test
    void aUnitKeepsItsNameWhenNobodyIsLeftInIt() {
        binbei.office.run(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("update people.person set unit_id = null where id = :feng")
                        .param("feng", binbei.feng.id())
                        .update()));

        assertThat(director().page("/items/loop").select("tbody tr td").first().text())
                .isEqualTo("生产部");
    }

    @Test
    void goesToExcelAsNumbers() throws IOException {
        var bytes = director().bytes("/items/loop/export?month=2026-11&by=unit");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var format = new DataFormatter();
            var row = book.getSheetAt(0).getRow(1);
            assertThat(List.of(
                            format.formatCellValue(row.getCell(0)),
                            format.formatCellValue(row.getCell(1)),
                            format.formatCellValue(row.getCell(5))))
                    .containsExactly("生产部", "7", "71.4%");
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(0.714);
        }
    }

    @Test
    void aMonthInWhichNothingFellDueSaysSo() {
        var page = director().page("/items/loop?month=2026-10");

        assertThat(page.select(".dz-empty").text()).contains("这个月没有到期的事项");
        assertThat(page.select(".dz-bar").text()).contains("上月", "下月");
    }

    @Test
    void isReadByTheDeskAndTheDirectorOnly() {
        assertThat(zhou().get("/items/loop").statusCode()).isEqualTo(200);
        for (var other : List.of(feng(), browser(binbei.guo, Roles.AUDITOR), browser(binbei.zhang, Roles.LEADER)))
            assertThat(other.get("/items/loop").statusCode()).isEqualTo(403);
        var plant = room();
        assertThat(browser(plant, plant.zhou, Roles.DIRECTOR)
                        .page("/items/loop")
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void costsTwelveStatementsAtMost() {
        HttpBrowser director = director();
        statements(director, "/items/loop"); // what he may is remembered from now on
        for (var by : List.of("unit", "person", "month"))
            assertThat(statements(director, "/items/loop?by=" + by)).as(by).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static Instant day(int day, String time) {
        return Instant.parse("2026-11-%02dT%s:00+08:00".formatted(day, time));
    }

    /** Moves the clock. */
    private Instant at(int day, String time) {
        clock.set(day(day, time));
        return clock.instant();
    }

    private UUID arranged(String title, int due) {
        return arranged(title, due, "17:00");
    }

    private UUID arranged(String title, int due, String time) {
        at(due - 2, "09:00");
        return binbei.arrange(title, day(due, time));
    }

    private UUID extended(String title, int due, Instant asked, Instant until) {
        var item = arranged(title, due);
        clock.set(asked);
        binbei.run(binbei.feng, () -> desk.askExtension(item, until, "等备件"));
        binbei.run(binbei.zhang, () -> desk.extend(item, until));
        return item;
    }

    private void report(UUID item, Instant at) {
        clock.set(at);
        binbei.run(binbei.feng, () -> desk.report(item, "好了", List.of()));
    }

    private void closed(UUID item, Instant reported, Instant checked) {
        report(item, reported);
        clock.set(checked);
        binbei.run(binbei.li, () -> desk.approve(item, 1, "", "已回复"));
    }

    private static List<String> cells(Document page, String row) {
        return page.select(row + " td:not(.dz-wide, .dz-onlyphone)").eachText();
    }
}
