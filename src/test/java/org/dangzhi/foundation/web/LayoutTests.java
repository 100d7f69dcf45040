package org.dangzhi.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dangzhi.foundation.web.frame.FrameSlot;
import org.dangzhi.foundation.web.frame.Navigation;
import org.dangzhi.foundation.web.frame.Navigation.Place;
import org.dangzhi.foundation.web.frame.Navigation.Word;
import org.dangzhi.foundation.web.page.Problem;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LayoutTests {

    private static final Navigation NAVIGATION = new Navigation(
            List.of(
                    new Word("today", "/", "clock-hour-4", "今日", "", List.of(Tab.of("desk", "/", "今日"))),
                    new Word(
                            "items",
                            "/items",
                            "list-check",
                            "事项",
                            "5",
                            List.of(
                                    new Tab("todo", "/items?tab=todo", "待我办", "4"),
                                    Tab.of("all", "/items?tab=all", "全部")))),
            List.of(new Word("management", "/manage", "layout-grid", "管理", "", List.of())),
            List.of(new Word(
                    "health",
                    "/settings/jobs",
                    "heartbeat",
                    "健康",
                    "",
                    List.of(Tab.of("jobs", "/settings/jobs", "定时任务")))),
            List.of(new Place("roster", "/duty/roster", "calendar-user", "值班表")),
            List.of(),
            Map.of());

    private static final PageFrame FRAME = new PageFrame(
            "滨北油田总值班室",
            NAVIGATION,
            List.of(new FrameSlot.OnDuty("主", true, "周海燕", "5552101")),
            2,
            "周海燕",
            false,
            "Asia/Shanghai",
            "/work?state=open&page=2");

    @Test
    void thePageMarksWhereOneIs() {
        var page = page("todo");
        assertThat(page.select(".dz-nav [aria-current=page]").text()).isEqualTo("事项5");
        assertThat(page.select(".dz-bottom [aria-current=page]").text()).isEqualTo("事项");
    }

    @Test
    void anAreasTabsAreTheFirstThingInTheSheet() {
        var first = page("todo").select("main > :first-child").first();
        assertThat(first.classNames()).contains("dz-area");
        assertThat(first.select("[aria-current=page]").text()).isEqualTo("待我办4");
        assertThat(page("desk").select(".dz-area"))
                .as("one tab alone says nothing")
                .isEmpty();
    }

    @Test
    void aPageBehindATileStandsInManagement() {
        assertThat(page("roster").select(".dz-nav [aria-current=page]").text()).isEqualTo("管理");
    }

    @Test
    void settingsHaveAFrameOfTheirOwnWithAWayBack() {
        var page = page("jobs");
        assertThat(page.body().classNames()).contains("dz-admin");
        assertThat(page.select(".dz-nav li a").eachText()).containsExactly("健康");
        assertThat(page.select(".dz-onduty")).isEmpty();
        assertThat(page.select(".dz-navfoot").attr("href")).isEqualTo("/");
    }

    @Test
    void thePageSaysWhoIsOnDutyWithTelephone() {
        var onDuty = page("").select(".dz-onduty li");
        assertThat(onDuty.text()).isEqualTo("主周海燕5552101");
        assertThat(onDuty.select("a").attr("href")).isEqualTo("tel:5552101");
    }

    @Test
    void theLanguageSwitchComesBackToThisVeryPage() {
        assertThat(page("").select(".dz-tools a[href^=/language/en]").attr("href"))
                .isEqualTo("/language/en?back=%2Fwork%3Fstate%3Dopen%26page%3D2");
    }

    @Test
    void thePhoneRecordKeyIsThereOnlyWithItsPage() {
        assertThat(page("").body().hasAttr("data-phone")).isFalse();
    }

    @Test
    void everyControlOfTheFrameHasAName() {
        assertThat(page("").select("a, button, summary, input").stream()
                        .filter(control -> control.text().isEmpty()
                                && control.attr("aria-label").isEmpty()
                                && control.closest("label") == null
                                && !"hidden".equals(control.attr("type"))))
                .isEmpty();
    }

    @Test
    void whatPeopleWroteIsPrintedAsText() {
        var page = RenderedTemplate.of(
                "layout/field",
                Locale.ENGLISH,
                Map.of("name", "title", "label", "Title", "value", "\"><script>alert(1)</script>"));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("input").attr("value")).isEqualTo("\"><script>alert(1)</script>");
    }

    @Test
    void aProblemNamesTheFieldOfEachMessage() {
        var problem = new Problem(
                "ban",
                "还不能存",
                List.of(new Problem.Message("due", "请填写")),
                List.of(new Problem.Way("改为今天", "/work/new")),
                "");
        var printed = RenderedTemplate.of("layout/Problem", Locale.SIMPLIFIED_CHINESE, Map.of("problem", problem));
        assertThat(printed.select("[data-for=due]").text()).isEqualTo("请填写");
        assertThat(printed.select(".dz-ways a").attr("href")).isEqualTo("/work/new");
        assertThat(printed.select("[role=alert]")).hasSize(1);
    }

    private static Document page(String menu) {
        var arguments = new HashMap<String, Object>();
        arguments.put("frame", FRAME);
        arguments.put("title", "事项");
        arguments.put("menu", menu);
        arguments.put("content", (Content) output -> output.writeContent("<h1>事项</h1>"));
        return RenderedTemplate.of("layout/page", Locale.SIMPLIFIED_CHINESE, arguments);
    }
}
