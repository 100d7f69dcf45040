package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.Roles;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 周海燕 keeps what they look for again and again; the list of items stands for all lists. */
class SavedItemFilterTests extends ItemTestBase {

    static final String LATE = "/items?tab=all&state=OVERDUE";

    @Autowired
    Settings settings;

    @Test
    void aSearchIsKeptUnderANameAndStandsAboveTheForm() {
        var zhou = zhou();
        assertThat(zhou.page("/items?tab=all").select(".dz-filters")).isEmpty();
        assertThat(zhou.page(LATE).select(".dz-filters").text()).contains("按这样筛选存起来");

        assertThat(HttpBrowser.leadsTo(keep(zhou, "逾期的", LATE))).isEqualTo(LATE);

        var chip = zhou.page("/items?tab=mine").select(".dz-filters > a");
        assertThat(chip.text()).isEqualTo("逾期的");
        assertThat(chip.attr("href")).isEqualTo(LATE);
        assertThat(zhou.page(LATE).select(".dz-filters > a[aria-current=true]").text())
                .isEqualTo("逾期的");
        assertThat(zhou.page(LATE).select(".dz-filters").text()).doesNotContain("按这样筛选存起来");
    }

    @Test
    void theListOfAccountsKeepsItsSearchesLikeAnyOther() {
        var admin = browser(binbei.person("郑俊杰", "系统管理员", null), Roles.SYSTEM_ADMIN);
        var auditors = "/settings/accounts?role=auditor";
        assertThat(admin.page("/settings/accounts").select(".dz-filters")).isEmpty();

        keep(admin, "审计员", auditors);

        assertThat(admin.page("/settings/accounts").select(".dz-filters > a").text())
                .isEqualTo("审计员");
        assertThat(admin.page(auditors)
                        .select(".dz-filters > a[aria-current=true]")
                        .attr("href"))
                .isEqualTo(auditors);
    }

    @Test
    void anOrderIsKeptWithItAndAPageOfItIsNot() {
        for (int n = 0; n < 3; n++) binbei.boiler();
        var next = zhou().page("/items?tab=all&size=1&order=NEWEST")
                .select("a[rel=next]")
                .attr("href");

        assertThat(zhou().page(next).select(".dz-filters input[name=address]").val())
                .isEqualTo("/items?tab=all&order=NEWEST&size=1");
    }

    @Test
    void whatIsKeptIsThePersonsOwn() {
        keep(zhou(), "逾期的", LATE);

        assertThat(li().page("/items?tab=all").select(".dz-filters")).isEmpty();
        li().post("/filters/" + id(zhou()) + "/removed", Map.of());
        assertThat(li().post("/filters/" + id(zhou()), Map.of("name", "别人的"), HTMX)
                        .statusCode())
                .isEqualTo(422);
        assertThat(chips(zhou())).containsExactly("逾期的");
    }

    @Test
    void itIsRenamedAndRemoved() {
        var zhou = zhou();
        keep(zhou, "逾期的", LATE);
        keep(zhou, "锅炉", "/items?tab=all&q=x");
        var first = id(zhou);

        assertThat(refused(zhou.post("/filters/" + first, Map.of("name", "锅炉"), HTMX)))
                .contains("锅炉");
        zhou.post("/filters/" + first, Map.of("name", " 逾期未办 ", "back", LATE));
        assertThat(chips(zhou)).containsExactly("逾期未办", "锅炉");
        assertThat(HttpBrowser.leadsTo(zhou.post("/filters/" + first + "/removed", Map.of("back", "/items?tab=all"))))
                .isEqualTo("/items?tab=all");
        assertThat(chips(zhou)).containsExactly("锅炉");
    }

    @Test
    void aNameThatIsThereAlreadyMeansTheNewSearch() {
        keep(zhou(), "常看", LATE);
        keep(zhou(), "常看", "/items?tab=all&state=DONE");

        var chip = zhou().page("/items?tab=all").select(".dz-filters > a");
        assertThat(chip.eachAttr("href")).containsExactly("/items?tab=all&state=DONE");
    }

    @Test
    void aListKeepsAsManyAsTheOfficeSet() {
        binbei.office.run(() -> settings.set("people.filters.most", "2"));
        keep(zhou(), "一", LATE + "&size=20");
        keep(zhou(), "二", LATE + "&size=50");

        assertThat(refused(keep(zhou(), "三", LATE + "&size=100", HTMX))).contains("最多存 2 个");
        assertThat(keep(zhou(), "别的清单", "/phone?words=x").statusCode()).isEqualTo(303);
        assertThat(chips(zhou())).containsExactly("一", "二");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/?x",
                "//evil.example?x",
                "/items",
                "/\\evil?x",
                "/items?a b",
                "javascript:1?"
            })
    void onlyAnAddressOfAListIsKept(String address) {
        assertThat(keep(zhou(), "坏的", address, HTMX).statusCode()).isBetween(400, 422);
    }

    @Test
    void aFilterHasAName() {
        assertThat(refused(keep(zhou(), "  ", LATE, HTMX))).contains("data-for=\"name\"");
        assertThat(refused(keep(zhou(), "长".repeat(21), LATE, HTMX))).contains("data-for=\"name\"");
    }

    private static HttpResponse<String> keep(HttpBrowser browser, String name, String address, String... headers) {
        return browser.post("/filters", Map.of("name", name, "address", address), headers);
    }

    private static List<String> chips(HttpBrowser browser) {
        return browser.page("/items?tab=all").select(".dz-filters > a").eachText();
    }

    /** Of the first one. */
    private static String id(HttpBrowser browser) {
        Document page = browser.page("/items?tab=all");
        var action = page.select(".dz-filters form[action^=/filters/]").attr("action");
        return action.substring("/filters/".length());
    }
}
