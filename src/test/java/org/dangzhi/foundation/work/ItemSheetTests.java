package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.sheets.ExportedSheet;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.work.lists.ItemFilter;
import org.dangzhi.foundation.work.lists.ItemQuery;
import org.dangzhi.foundation.work.lists.ItemTab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Items to Excel and from it. */
class ItemSheetTests extends ItemTestBase {

    @Autowired
    ItemQuery query;

    private static final List<String> SOURCES = List.of("领导交办", "电话", "来文", "会议", "接待", "部门申请", "例行", "系统提醒");

    /** More than two portions. */
    private static final int MANY = 2 * Sheets.PORTION + 7;

    /** Row 1 is the head; rows 2 and 3 are right, the others each wrong in their own way. */
    private static final String BLOCK = """
            事项	要求	来源	责任人	协办人	检查人	时限	步骤
            核实锅炉	查清原因	领导交办	冯涛	郭强	李文博	2026-12-31 17:00	电话问明；现场确认
            巡检管网			冯涛 生产部		李文博	2026/12/1
            	没有事项		冯涛		李文博	2026-12-31
            自己查自己			冯涛		冯涛	2026-12-31
            协办人检查			冯涛	李文博	李文博	2026-12-31
            没有这个人			赵四		李文博	2026-12-31
            时限看不懂			冯涛		李文博	下周
            时限过去了			冯涛		李文博	2026-11-01
            来源不对		小道消息	冯涛		李文博	2026-12-31
            步骤太长			冯涛		李文博	2026-12-31	%s
            """.formatted("长".repeat(301));

    @Test
    void theListGoesToExcelAsItIsNarrowed() throws IOException {
        binbei.boiler();
        binbei.arrange("=1+1", in(Duration.ofDays(1)));
        var director = director();

        var all = rows(director.bytes("/items/export?tab=all"));
        assertThat(all).hasSize(3);
        assertThat(all.getFirst()).startsWith("编号", "事项", "要求", "来源", "交办人", "责任人");
        assertThat(all.get(2)).contains("2026-0002", "=1+1", "冯涛", "生产部", "李文博", "待接收");
        assertThat(all.get(2).get(10)).startsWith("2026-11-24 16:42");
        assertThat(rows(director.bytes("/items/export?tab=all&" + ItemListPagesTests.encoded("q=锅炉"))))
                .hasSize(2);
        assertThat(rows(feng().bytes("/items/export?tab=check"))).hasSize(1);
    }

    @Test
    void inExcelTimesAndRoundsAreSuch() throws IOException {
        binbei.boiler();

        var sheet = ExportedSheet.of(director().bytes("/items/export?tab=all"));
        assertThat(sheet.printsAcrossA4()).isTrue();
        assertThat(sheet.first("交办时间")).isEqualTo("2026-11-23 16:42 as yyyy-mm-dd hh:mm");
        assertThat(sheet.first("时限")).isEqualTo("2026-11-23 21:42 as yyyy-mm-dd hh:mm");
        assertThat(sheet.first("轮次")).isEqualTo("1 as General");
        assertThat(sheet.first("编号")).endsWith(" as text");
    }

    @Test
    void aLongListHoldsWhatItsPagesShowInTheSameOrder() throws IOException {
        arrangeAgain(binbei.boiler(), MANY);
        var director = director();

        var shown = new ArrayList<String>();
        var page = director.page("/items?tab=all&size=100");
        shown.addAll(ItemListPagesTests.titles(page));
        while (!page.select("a[rel=next]").isEmpty()) {
            page = director.page(page.select("a[rel=next]").attr("href"));
            shown.addAll(ItemListPagesTests.titles(page));
        }

        assertThat(shown).hasSize(MANY + 1);
        assertThat(rows(director.bytes("/items/export?tab=all")).stream()
                        .skip(1)
                        .map(row -> row.get(1)))
                .containsExactlyElementsOf(shown);
    }

    @Test
    void aLongListIsReadThroughOneCursorThatStaysOpen() {
        arrangeAgain(binbei.boiler(), MANY);
        var search = new ItemFilter("mine", null, null, null, null, null, null, null, null, null, null);

        var whileItIsRead = binbei.as(
                binbei.zhou,
                () -> transaction.execute(reading -> {
                    try (var lines = query.all(ItemTab.MINE, search)) {
                        return lines.map(line -> cursors()).findFirst().orElseThrow();
                    }
                }));

        assertThat(whileItIsRead).isEqualTo(1);
    }

    /** Cursors over items that the running transaction has open. */
    private int cursors() {
        return jdbc.sql("""
                        select count(*) from pg_cursors
                         where statement like '%from work.item i%' and statement not like '%pg_cursors%'
                        """).query(Integer.class).single();
    }

    /** The same again under other titles, each a minute earlier. */
    private void arrangeAgain(UUID item, int times) {
        binbei.run(
                binbei.zhou,
                () -> transaction.executeWithoutResult(writing ->
                        jdbc.sql("""
                        insert into work.item (id, version, number, title, content, source, owner_id, owner_unit_id,
                               supervisor_id, arranged_by, arranged_at, due_at, stage, late)
                        select gen_random_uuid(), 1, 'B-' || n, '巡检 ' || n, '', source, owner_id, owner_unit_id,
                               supervisor_id, arranged_by, arranged_at - make_interval(mins => n), due_at, stage, false
                          from work.item, generate_series(1, :times) n where id = :item
                        """).param("times", times).param("item", item).update()));
    }

    @Test
    void theExportIsWrittenDownInTheAuditTrail() {
        binbei.boiler();
        director().get("/items/export?tab=all");

        int noted = binbei.office.in(() ->
                transaction.execute(status -> jdbc.sql("select count(*) from audit.entry where kind = 'work.exported'")
                        .query(Integer.class)
                        .single()));
        assertThat(noted).isEqualTo(1);
    }

    @Test
    void goodRowsAreTakenAndFailedOnesHandedBackWithTheirReason() throws IOException {
        var zhou = zhou();
        var batch = HttpBrowser.leadsTo(zhou.post("/import/items", Map.of("block", BLOCK)));
        assertThat(zhou.page(batch).select(".dz-metaline").text()).isEqualTo("3 行可以导入 7 行有问题，不导入");
        assertThat(zhou.page(batch).select("tbody tr:contains(时限过去了)").text()).contains("时限已过，按逾期记入");
        assertThat(zhou.page("/items?tab=all").select("tbody tr")).isEmpty();
        zhou.post(batch, Map.of());

        var list = zhou.page("/items?tab=all");
        assertThat(ItemListPagesTests.titles(list)).containsExactlyInAnyOrder("核实锅炉", "巡检管网", "时限过去了");
        assertThat(list.select("tbody tr:contains(时限过去了)").text()).contains("逾期");
        var boiler = zhou.page(list.select("a.main:contains(核实锅炉)").attr("href"));
        assertThat(boiler.select(".dz-steps li").eachText()).containsExactly("电话问明", "现场确认");
        assertThat(rows(zhou.bytes(batch + "/failed")).stream()
                        .skip(1)
                        .map(row -> String.join(" ", row.subList(row.size() - 2, row.size()))))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("4 ").contains("事项"),
                        row -> assertThat(row).startsWith("5 ").contains("检查人不能是责任人"),
                        row -> assertThat(row).startsWith("6 ").contains("检查人不能是协办人"),
                        row -> assertThat(row).startsWith("7 ").contains("没有找到“赵四”"),
                        row -> assertThat(row).startsWith("8 ").contains("“下周”不是时间"),
                        row -> assertThat(row).startsWith("10 ").contains("没有“小道消息”这种来源"),
                        row -> assertThat(row).startsWith("11 ").contains("最多写 300 个字"));
    }

    @Test
    void aFileThatWasTakenIsThereAlreadyAndOnlyWhatIsNewInItIsTaken() {
        var zhou = zhou();
        var file = "事项\t责任人\t检查人\t时限\n核实锅炉\t冯涛\t李文博\t2026年12月31日 17:00\n巡检管网\t冯涛\t李文博\t2026.12.1\n";
        zhou.post(HttpBrowser.leadsTo(zhou.post("/import/items", Map.of("block", file))), Map.of());

        var longer = file + "清点钥匙\t冯涛\t李文博\t２０２６年１２月２日\n";
        var again = HttpBrowser.leadsTo(zhou.post("/import/items", Map.of("block", longer)));
        assertThat(zhou.page(again).select(".dz-metaline").text()).startsWith("1 行可以导入 2 行有问题");
        assertThat(zhou.page(again).select("main").text()).contains("已经在 11月23日 周一 16:42 导入过");
        zhou.post(again, Map.of());

        assertThat(ItemListPagesTests.titles(zhou.page("/items?tab=all")))
                .containsExactlyInAnyOrder("核实锅炉", "巡检管网", "清点钥匙");
    }

    /** One of each source with its number, one of them overdue; a leader stands behind one. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aListThatWasExportedComesBackInAnotherOffice(String language) throws IOException {
        var items = IntStream.range(0, 8)
                .mapToObj(n -> "事项 %d\t查清原因\t%s 2026-11%d\t张建林\t冯涛\t郭强\t李文博\t2026-1%d-2%d 17:00"
                        .formatted(n, SOURCES.get(n), n, n % 2 + 1, n))
                .collect(Collectors.joining("\n", "事项\t要求\t来源\t交办人\t责任人\t协办人\t检查人\t时限\n", ""));
        var zhou = zhou();
        zhou.post(HttpBrowser.leadsTo(zhou.post("/import/items", Map.of("block", items))), Map.of());
        zhou.get("/language/" + language + "?back=/");
        var given = zhou.bytes("/items/export?tab=all");

        var plant = room();
        var theirs = browser(plant, plant.zhou, Roles.DUTY_OFFICER);
        theirs.get("/language/" + language + "?back=/");
        var batch = HttpBrowser.leadsTo(theirs.upload("/import/items", Map.of(), "file", "items.xlsx", given));
        theirs.post(batch, Map.of());

        assertThat(rows(given)).hasSize(9);
        assertThat(withoutNumbers(theirs.bytes("/items/export?tab=all")))
                .containsExactlyInAnyOrderElementsOf(withoutNumbers(given));
    }

    @Test
    void whatWasClosedElsewhereIsNotOpenedAgain() {
        var zhou = zhou();
        var block = "事项\t责任人\t检查人\t时限\t办结时间\n查\t冯涛\t李文博\t2026-11-20\t2026-11-19 17:00\n" + "等\t冯涛\t李文博\t1900-01-01\t\n";

        var preview = zhou.page(HttpBrowser.leadsTo(zhou.post("/import/items", Map.of("block", block))));

        assertThat(preview.select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).contains("已于 2026-11-19 17:00 办结，不再导入"),
                        row -> assertThat(row).contains("十年以前"));
    }

    @Test
    void namesakesAreToldApartByUnitOrPost() {
        binbei.person("冯涛", "司机", null);
        var zhou = zhou();
        var head = "事项\t责任人\t检查人\t时限\n";
        var both = HttpBrowser.leadsTo(zhou.post("/import/items", Map.of("block", head + "查\t冯涛\t李文博\t2026-12-31")));
        assertThat(zhou.page(both).text()).contains("不止一人");
        var one = HttpBrowser.leadsTo(zhou.post("/import/items", Map.of("block", head + "查\t冯涛 司机\t李文博\t2026-12-31")));
        zhou.post(one, Map.of());

        assertThat(zhou.page("/items?tab=all").select("tbody .dz-person").text())
                .isEqualTo("冯涛");
    }

    @Test
    void isOpenToThoseWhoMayArrangeOnly() {
        assertThat(feng().get("/import/items").statusCode()).isEqualTo(403);
        assertThat(zhou().get("/import/items/template").statusCode()).isEqualTo(200);
    }

    private static List<List<String>> withoutNumbers(byte[] file) throws IOException {
        return rows(file).stream().map(row -> row.subList(1, row.size())).toList();
    }

    private static List<List<String>> rows(byte[] file) throws IOException {
        return ExportedSheet.of(file).rows();
    }
}
