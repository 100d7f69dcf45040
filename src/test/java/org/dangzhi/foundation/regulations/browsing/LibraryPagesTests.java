package org.dangzhi.foundation.regulations.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangzhi.foundation.regulations.browsing.ClauseSearchQueryTests.encoded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.bench.RequestCount;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.Test;

/** The library is listed, read and cited. */
class LibraryPagesTests extends LibraryReaderTestBase {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theListShowsWhatIsInForceTodayTheHighestLevelFirst() {
        var page = officer().page("/rules?category=RECEPTION");

        assertThat(page.select("tbody tr td:nth-child(4)").eachText())
                .startsWith("国家")
                .endsWith("油田（本单位）");
        assertThat(page.select("tbody tr td:nth-child(7)").eachText()).containsOnly("现行有效");
        assertThat(page.select("input[name=on]").val()).isEqualTo("2026-11-23");
    }

    @Test
    void withoutADayWhatWasReplacedIsListedWithWhatTookItsPlace() {
        var row = officer().page("/rules?on=&category=MEETINGS").select("tr:contains(已由)");

        assertThat(row).isNotEmpty();
        assertThat(row.select("a.dz-state").attr("href")).startsWith("/rules/");
    }

    @Test
    void theListGoesOnByKeyAndMissesNothing() {
        for (int n = 0; n < 60; n++) add("办法 " + n, TODAY.minusDays(n / 2), false, "第一条", "内容");
        var officer = officer();

        var first = officer.page("/rules?level=COMPANY&category=OTHER");
        var next = officer.page(first.select(".dz-foot a[rel=next]").attr("href"));

        assertThat(first.select("tbody tr")).hasSize(50);
        var titles = new TreeSet<>(first.select("tbody tr td:first-child").eachText());
        titles.addAll(next.select("tbody tr td:first-child").eachText());
        assertThat(titles).filteredOn(title -> title.startsWith("办法 ")).hasSize(60);
    }

    @Test
    void anEmptyLibraryIsLoadedWithOneButton() {
        var empty = TestOffice.found(offices);
        var director = browser(empty, Roles.DIRECTOR);
        assertThat(director.page("/rules").select(".dz-empty").text()).contains("制度库还是空的");

        assertThat(director.post("/rules/delivery", Map.of()).statusCode()).isEqualTo(303);

        assertThat(director.page("/rules").select("tbody tr")).hasSizeGreaterThan(20);
        assertThat(browser(empty, Roles.DUTY_OFFICER)
                        .post("/rules/delivery", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void draftsAreShownToThoseWhoKeepTheLibraryOnly() {
        var draft = add("餐券办法", TODAY, true, "第一条", "餐券当月有效。");
        var officer = officer();

        assertThat(director().page("/rules").select("#drafts a").eachText()).contains("餐券办法");
        assertThat(officer.page("/rules").select("#drafts")).isEmpty();
        assertThat(officer.get("/rules/" + draft.id().id()).statusCode()).isEqualTo(404);
    }

    @Test
    void aRegulationIsReadClauseByClause() {
        var page = officer().page("/rules/" + shipped("reception-2013-22").id().id());

        var clause = page.select("#c-" + clause("reception-2013-22", "第十条"));
        assertThat(clause.select(".no").text()).isEqualTo("第十条");
        assertThat(clause.text()).contains("陪餐人数不超过3人");
        assertThat(clause.select("a.dz-icon").attr("href"))
                .isEqualTo("/rules/code/reception-2013-22?clause=" + encoded("第十条"));
        assertThat(page.select(".dz-contents a").eachText()).contains("第十条 用餐与陪餐");
        assertThat(page.select(".dz-notice").text()).contains("这是摘要，请核对原文");
        assertThat(page.select("a[href$=/edit]")).isEmpty();
    }

    @Test
    void aClauseShowsTheStandardsThatCiteIt() {
        var page = officer().page("/rules/" + shipped("reception-2013-22").id().id());

        var cited = page.select("#c-" + clause("reception-2013-22", "第十条") + " a[href^=/rules/standards/]");
        assertThat(cited).isNotEmpty();
        assertThat(officer()
                        .page(cited.first().attr("href"))
                        .select("blockquote")
                        .text())
                .as("its page quotes the clause")
                .contains("陪餐人数不超过3人");
    }

    @Test
    void whatTookItsPlaceAndWhosePlaceItTookAreLinked() {
        var old = shipped("meeting-fees-2013-286");
        var later = shipped("meeting-fees-2016-214");
        var officer = officer();

        assertThat(officer.page("/rules/" + old.id().id())
                        .select(".dz-notice a")
                        .eachAttr("href"))
                .contains("/rules/" + later.id().id());
        assertThat(officer.page("/rules/" + later.id().id())
                        .select(".dz-line a")
                        .eachAttr("href"))
                .contains("/rules/" + old.id().id());
    }

    @Test
    void aCitationLeadsToItsClause() {
        var officer = officer();
        var answer = officer.get("/rules/code/reception-2013-22?clause=" + encoded("第十条"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/rules/" + shipped("reception-2013-22").id().id() + "#c-"
                        + clause("reception-2013-22", "第十条"));
        assertThat(HttpBrowser.leadsTo(officer.get("/rules/code/reception-2013-22")))
                .isEqualTo("/rules/" + shipped("reception-2013-22").id().id());
        assertThat(officer.get("/rules/code/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void whatNobodyHasIsNotFound() {
        var director = director();
        assertThat(director.get("/rules/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(director.get("/rules/nothing").statusCode()).isEqualTo(404);
        assertThat(director.get("/rules/nodes/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(director.post("/rules/nodes/" + UUID.randomUUID(), Map.of()).statusCode())
                .isEqualTo(404);
        var plant = browser(TestOffice.found(offices), Roles.DIRECTOR);
        assertThat(plant.get("/rules/" + shipped("reception-2013-22").id().id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theStepsThatAClauseGovernsAreTicked() {
        var director = director();
        var clause = clause("own-dining", "第三条");
        var form = "/rules/nodes/" + clause;

        var answer = director.post(form, Map.of("kinds", "MEAL"));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("#c-" + clause);

        var page = "/rules/" + shipped("own-dining").id().id();
        assertThat(director.page(page).select("#c-" + clause + " .dz-tag").eachText())
                .containsExactly("用餐");
        assertThat(director.page(form).select("input[checked]").eachAttr("value"))
                .containsExactly("MEAL");
        assertThat(director.post(form, Map.of("kinds", "PARTY"), HTMX).statusCode())
                .isEqualTo(422);
        assertThat(officer().get(form).statusCode()).isEqualTo(403);

        director.post(form, Map.of());
        assertThat(director.page(page).select("#c-" + clause + " .dz-tag")).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsSaidAtItsField() {
        for (var day : List.of("gestern", "2026-02-30", "%2B999999999-12-31"))
            assertThat(officer().get("/rules?on=" + day).statusCode()).isEqualTo(422);
    }

    @Test
    void theListAndWhatWasFoundComeAsExcel() {
        var officer = officer();
        assertThat(officer.get("/rules/export").statusCode()).isEqualTo(200);
        assertThat(officer.get("/rules/export?q=" + encoded("陪餐人数")).statusCode())
                .isEqualTo(200);
        assertThat(column(
                        "select kind from audit.entry where kind = 'regulations.exported' and :id = :id",
                        UUID.randomUUID()))
                .hasSize(2);
    }

    @Test
    void noPageNeedsMoreThanTwelveStatements() {
        var director = director();
        var clause = clause("own-dining", "第三条");
        for (var path : List.of(
                "/rules",
                "/rules?on=2015-01-01&category=MEETINGS",
                "/rules?q=" + encoded("陪餐人数"),
                "/rules?q=" + encoded("没有这样的话"),
                "/rules/" + shipped("reception-2013-22").id().id(),
                "/rules/" + shipped("meeting-fees-2016-214").id().id(),
                "/rules/nodes/" + clause,
                "/rules/settings",
                "/search?q=" + encoded("陪餐人数"))) {
            director.get(path);
            int cost = RequestCount.of(path, () -> director.get(path));
            assertThat(cost).as(path).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }
}
