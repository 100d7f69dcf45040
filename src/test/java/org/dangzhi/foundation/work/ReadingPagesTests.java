package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.readings.ReadingAudience;
import org.dangzhi.foundation.sheets.ExportedSheet;
import org.dangzhi.foundation.web.RenderedTemplate;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees which page of a reading, lists and sheets, and the form. */
class ReadingPagesTests extends ReadingTestBase {

    @Autowired
    ReadingAudience audience;

    @Test
    void onlyWhoWasAskedOrFollowsItSeesIt() {
        var reading = published();
        var guo = browser(binbei.guo, Roles.DUTY_OFFICER);

        assertThat(guo.get(reading).statusCode()).isEqualTo(404);
        assertThat(guo.post(reading + "/confirmation", Map.of()).statusCode()).isEqualTo(404);
        assertThat(guo.get("/readings/new").statusCode()).isEqualTo(403);
        for (var act : List.of("/reminders", "/withdrawal", "/people"))
            assertThat(feng().post(reading + act, Map.of()).statusCode())
                    .as(act)
                    .isEqualTo(403);
        assertThat(feng().get(reading + "/export").statusCode()).isEqualTo(403);
        assertThat(browser(binbei.zhang, Roles.LIAISON).get(reading).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aStandInMaySeeItAndOnlyTheAskedOneConfirms() {
        var reading = published();
        standIn(binbei.feng, binbei.guo);
        var guo = browser(binbei.guo, Roles.DUTY_OFFICER);

        assertThat(guo.page(reading).text()).contains("由他本人确认");
        assertThat(guo.page(reading).select("form[action$=confirmation]")).isEmpty();
        assertThat(guo.post(reading + "/confirmation", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void listsArePagedByKeyAndNarrowedByTheAddress() {
        for (int n = 0; n < 5; n++) {
            published(WEDNESDAY.plusDays(n), "第 " + n + " 份", binbei.feng);
            clock.forward(Duration.ofMinutes(1));
        }
        var first = feng().page("/readings?size=3");
        assertThat(first.select("tbody a.main").eachText()).containsExactly("第 0 份", "第 1 份", "第 2 份");
        assertThat(first.select(".dz-foot").text()).contains("共 5 件");
        var rest = feng().page(first.select("a[rel=next]").attr("href"));
        assertThat(rest.select("tbody a.main").eachText()).containsExactly("第 3 份", "第 4 份");

        assertThat(feng().page("/readings?state=DONE").text()).contains("没有符合条件的宣贯");
        assertThat(zengs.page("/readings?view=published&state=OPEN&q=3").select("tbody tr"))
                .hasSize(1);
        assertThat(zengs.page("/readings?view=published&size=2")
                        .select("tbody a.main")
                        .eachText())
                .containsExactly("第 4 份", "第 3 份");
    }

    @Test
    void listAndPeopleGoToExcel() throws IOException {
        var reading = published();
        feng().post(reading + "/confirmation", Map.of());

        var people = ExportedSheet.of(zengs.bytes(reading + "/export")).rows();
        assertThat(people).hasSize(4);
        assertThat(people.getFirst()).startsWith("姓名", "职务", "单位", "状态");
        assertThat(people.getLast()).startsWith("冯涛", "主管", "生产部", "已确认");
        assertThat(ExportedSheet.of(zengs.bytes("/readings/export?view=published"))
                        .rows())
                .hasSize(2);
    }

    @Test
    void inExcelTimesAndNumbersAreSuch() throws IOException {
        published();

        var sheet = ExportedSheet.of(zengs.bytes("/readings/export?view=published"));
        assertThat(sheet.printsAcrossA4()).isTrue();
        assertThat(sheet.first(RenderedTemplate.texts().t("readings.published")))
                .isEqualTo("2026-11-23 16:42 as yyyy-mm-dd hh:mm");
        assertThat(sheet.first(RenderedTemplate.texts().t("readings.due"))).endsWith(" as yyyy-mm-dd hh:mm");
        assertThat(sheet.first(RenderedTemplate.texts().t("readings.asked"))).isEqualTo("3 as General");
    }

    @Test
    void aPageNeedsNoMoreThanTwelveStatements() {
        var reading = published();
        for (var path : List.of(reading, "/readings", "/readings?view=published", "/readings/new", reading + "/people"))
            assertThat(statements(zengs, path)).as(path).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statements(feng(), reading)).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statements(feng(), "/readings")).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void whatIsTypedWronglyIsSaidAtItsField() {
        var form = new HashMap<>(Map.of("title", "新制度", "address", "/rules/x", "people", "冯涛"));
        refusedWith(form, "title", "", "title");
        refusedWith(form, "address", "https://example.com/rules", "不是本系统里的地址");
        refusedWith(form, "address", "//example.com", "不是本系统里的地址");
        refusedWith(form, "due", "2026-11-20", "已经过去");
        refusedWith(form, "due", "2099-01-01", "十年以后");
        refusedWith(form, "people", "", "还没有选人");
        refusedWith(form, "people", "冯涛、赵四", "赵四");

        binbei.person("冯涛", "司机", null);
        refusedWith(form, "people", "冯涛", "不止一人");
        form.put("people", "冯涛 主管");
        form.put("address", "http://127.0.0.1:" + port + "/rules/x");
        var reading = HttpBrowser.leadsTo(zengs.post("/readings", form));
        assertThat(feng().page(reading).select(".dz-notice a").attr("href")).isEqualTo("/rules/x");
    }

    @Test
    void wholeUnitsAndEverybodyAreThoseWhoCanSignIn() {
        var nobody = binbei.person("没账号", "", binbei.production);

        assertThat(binbei.as(zeng, () -> audience.units(List.of(binbei.production))))
                .containsExactly(binbei.feng)
                .doesNotContain(nobody);
        assertThat(binbei.as(zeng, () -> audience.everybody()))
                .containsExactlyInAnyOrder(zeng, binbei.zhou, binbei.feng, binbei.li);
        var reading = HttpBrowser.leadsTo(zengs.post(
                "/readings",
                Map.of(
                        "title",
                        "部门的",
                        "address",
                        "/rules/x",
                        "units",
                        binbei.production.id().toString())));
        assertThat(zengs.page(reading).select("#reading-people tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("冯涛");
    }

    private void refusedWith(Map<String, String> form, String field, String value, String words) {
        var wrong = new HashMap<>(form);
        wrong.put(field, value);
        assertThat(refused(zengs.post("/readings", wrong, HTMX))).contains(words);
    }
}
