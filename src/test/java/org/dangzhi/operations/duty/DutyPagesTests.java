package org.dangzhi.operations.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.sheets.ExportedSheet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DutyPagesTests extends DutyTestBase {

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
    void everyPageShowsWhoIsOnDutyWithNumbers() {
        var page = primary.page("/duty/roster");

        assertThat(page.select(".dz-onduty").text()).isEqualTo("主周海燕0543-5552101 辅李文博0543-5552101 带张建林0543-5552101");
    }

    @Test
    void whatNoFontHasIsToldBeforeTheRosterIsPrinted() {
        assertThat(primary.page("/duty/roster?month=2026-11").text()).doesNotContain("这些字印不出");
        plan(MONDAY.plusDays(1), byDay, person("王\uD81C\uDC00"), li);

        assertThat(primary.page("/duty/roster?month=2026-11").text()).contains("这些字印不出");
    }

    @Test
    void theMonthIsShownByPersonAndAsAListWithItsGaps() {
        var people = primary.page("/duty/roster?month=2026-11");
        assertThat(people.select(".dz-roster tbody th").text()).contains("周海燕", "刘淑芬", "张建林");

        var list = primary.page("/duty/roster?month=2026-11&view=list");
        assertThat(list.select("tbody tr")).hasSize(60);
        assertThat(list.select(".dz-bar").text()).contains("58 个班次有空缺");
    }

    @Test
    void theDirectorEntersAMonthShiftByShift() {
        var director = signedIn(zeng);
        var form = director.page("/duty/roster?month=2026-11&view=list&edit=2026-11-24_"
                        + byDay.id().id())
                .select("#roster-form form");
        assertThat(form.select("h2").text()).contains("11月24日", "白班");

        var answer = director.post(
                form.attr("action"),
                Map.of(
                        "version",
                        form.select("[name=version]").val(),
                        "primary",
                        xie.id().toString()),
                HTMX);

        assertThat(answer.body()).contains("解立民", "缺辅班、带班领导", "11月24日 周二 夜班", "58 个班次有空缺", "hx-swap-oob");
    }

    @Test
    void whoKeepsFridayNightAndSaturdayDayIsNamedWithWhatItMeansForTheHandoverWhenEnteredByHand() {
        var said = "李文博：11月27日 周五 夜班 辅班之后接着值11月28日 周六 白班 辅班。交接时两班的签字都由本人签（连班）";
        var director = signedIn(zeng);
        plan(MONDAY.plusDays(4), byNight, xie, li);

        var answer = director.post("/duty/roster/2026-11-28/" + byDay.id().id(), staffed(0, liu, li), HTMX);

        assertThat(answer.statusCode()).as("warned, not refused").isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("#roster-consecutive").text())
                .contains(said);
        for (var view : List.of("people", "list", "week&day=2026-11-27"))
            assertThat(director.page("/duty/roster?month=2026-11&view=" + view)
                            .select("#roster-consecutive")
                            .text())
                    .as(view)
                    .contains(said);
        assertThat(primary.page("/duty/roster?month=2026-11")
                        .select("#roster-consecutive")
                        .text())
                .as("who enters nothing is not warned")
                .isEmpty();
    }

    @Test
    void whoKeepsFridayNightAndSaturdayDayIsNamedInThePreviewOfASheet() {
        var block = "日期\t班次\t主班\t辅班\n2026-11-28\t白班\t刘淑芬\t李文博\n2026-11-27\t夜班\t解立民\t李文博\n";

        var director = signedIn(zeng);
        var preview = director.page(HttpBrowser.leadsTo(director.post("/import/roster", Map.of("block", block))));

        assertThat(preview.select("tbody tr").eachText().getLast()).contains("李文博：11月27日 周五 夜班 辅班之后接着值11月28日 周六 白班 辅班");
        assertThat(preview.select(".dz-metaline").text()).contains("2 行可以导入");
    }

    @Test
    void aSheetsPreviewKnowsWhatTheRosterWouldRefuseAndWhomItReplaces() {
        var director = signedIn(zeng);
        director.post("/duty/roster/2026-11-25/" + byDay.id().id(), staffed(0, zhou, li), HTMX);
        var block = "日期\t班次\t主班\t辅班\n2026-11-24\t白班\t解立民\t解立民\n2026-11-25\t白班\t解立民\t李文博\n";

        var batch = HttpBrowser.leadsTo(director.post("/import/roster", Map.of("block", block)));

        var preview = director.page(batch);
        assertThat(preview.select(".dz-metaline").text()).isEqualTo("1 行可以导入 1 行有问题，不导入");
        assertThat(preview.select("tbody tr").eachText().getFirst()).contains("解立民不能既是主班又是辅班");
        assertThat(preview.select("tbody tr").eachText().getLast()).contains("换下原来排的主班 周海燕");
        assertThat(director.page("/duty/roster?month=2026-11&view=list").text()).contains("58 个班次有空缺");
    }

    @Test
    void aRosterThatWasExportedIsTheSameOnceItWasLoadedElsewhere() throws IOException {
        binbei.run(() -> roster.staff(MONDAY.plusDays(1), byNight.id(), new ShiftStaff(li, xie, zhang, liu)));
        var given = signedIn(zeng).bytes("/duty/roster/2026-11/export");

        aMondayAfternoon();
        var theirs = signedIn(zeng);
        theirs.post(
                HttpBrowser.leadsTo(theirs.upload("/import/roster", Map.of(), "file", "roster.xlsx", given)), Map.of());

        assertThat(ExportedSheet.of(given).rows())
                .hasSize(61)
                .anySatisfy(row -> assertThat(row).contains("李文博", "解立民", "刘淑芬"));
        assertThat(ExportedSheet.of(theirs.bytes("/duty/roster/2026-11/export")).rows())
                .isEqualTo(ExportedSheet.of(given).rows());
    }

    @Test
    void theRosterRefusesOnePersonTwice() {
        var answer = signedIn(zeng).post("/duty/roster/2026-11-24/" + byDay.id().id(), staffed(0, xie, xie), HTMX);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("data-for=\"secondary\"", "解立民不能既是主班又是辅班");
    }

    @Test
    void whoPlansAShiftSecondSeesWhatTheFirstPlannedAndMayOverwriteIt() {
        var director = signedIn(zeng);
        var address = "/duty/roster/2026-11-24/" + byDay.id().id();
        director.post(address, staffed(0, zhou, li), HTMX);

        var late = director.post(address, staffed(0, xie, li), HTMX);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("周海燕", "<b>解立民</b>")
                .containsPattern("name=\"over\"\\s+value=\"1\"")
                .doesNotContain("李文博");

        var over = new HashMap<>(staffed(0, xie, li));
        over.put("over", "1");
        assertThat(director.post(address, over, HTMX).body()).contains("解立民", "李文博");
    }

    private static Map<String, String> staffed(int version, PersonId primary, PersonId secondary) {
        return Map.of(
                "version", Integer.toString(version),
                "primary", primary.id().toString(),
                "secondary", secondary.id().toString());
    }

    @Test
    void anOfficerMayReadTheRosterAndNotWriteIt() {
        assertThat(primary.post("/duty/roster/2026-11-24/" + byDay.id().id(), Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatWasNotLookedAtIsNoFinding() {
        at("19:50");
        var next = browser(xie);
        var answer = next.post("/duty/shifts/" + night.id() + "/arrivals", Map.of("sound", "电话"), "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("还有 6 项没有打勾", "data-for=\"note\"");
        assertThat(binbei.in(() -> shifts.known(night)).takenAt()).isNull();
    }

    @Test
    void aHolidaysTableHoldsItsDaysAndNoOthers() throws IOException {
        try (var pdf = Loader.loadPDF(primary.bytes("/duty/roster/holidays/2026-10-03/pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("2026年国庆节（10月1日–10月7日）", "10月7日周三")
                    .doesNotContain("10月8日", "9月30日");
        }
        assertThat(primary.get("/duty/roster/holidays/2026-10-08/pdf").statusCode())
                .isEqualTo(404);
        assertThat(primary.page("/duty/roster?month=2026-10").text()).contains("国庆节值班表");
    }
}
