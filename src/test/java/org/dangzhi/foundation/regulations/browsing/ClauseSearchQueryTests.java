package org.dangzhi.foundation.regulations.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.web.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses found by what they say. */
class ClauseSearchQueryTests extends LibraryReaderTestBase {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void twoCharactersAreEnoughAndOneIsNot() {
        assertThat(found("鱼翅")).startsWith("reception-2013-22 第十条");
        assertThat(found("鱼")).isEmpty();
        assertThat(officer()
                        .page("/rules?q=" + encoded("鱼"))
                        .select(".dz-empty h2")
                        .text())
                .isEqualTo("请至少输入两个字");
    }

    @Test
    void whatMeansTheSameIsFoundToo() {
        assertThat(found("红毯")).contains("reception-2013-22 第八条"); // 迎宾地毯
        assertThat(found("警车开道")).contains("reception-2013-22 第十一条"); // 按规定使用警车

        binbei.run(() -> transaction.executeWithoutResult(
                t -> jdbc.sql("delete from regulations.synonym").update()));
        assertThat(found("红毯")).isEmpty();
    }

    @Test
    void whatWasTypedComesBeforeWhatMeansTheSame() {
        var same = add("甲办法", TODAY, false, "第一条", "工作时间不得饮酒。");
        var typed = add("乙办法", TODAY, false, "第一条", "工作时间不得喝酒。");

        assertThat(lines("喝酒", null, "", null))
                .extracting(ClauseSearchQuery.Line::regulationId)
                .containsSubsequence(typed.id().id(), same.id().id());
    }

    @Test
    void allOfSeveralWordsHaveToBeFound() {
        var both = add("餐券办法", TODAY, false, "第一条", "餐券由食堂核销，台账按月报送。");
        add("台账办法", TODAY, false, "第一条", "台账按月核对。");

        assertThat(lines("餐券 台账", null, "", null))
                .extracting(ClauseSearchQuery.Line::regulationId)
                .containsExactly(both.id().id());
    }

    @Test
    void whereFewHoldThePhraseThoseWithItsPairsFollow() {
        var loose = add("甲办法", TODAY, false, "第一条", "券面登记，登餐券，餐券面额不限。");
        var exact = add("乙办法", TODAY, false, "第一条", "凡登餐券面者均可。");

        assertThat(lines("登餐券面", null, "", null))
                .extracting(ClauseSearchQuery.Line::regulationId)
                .containsExactly(exact.id().id(), loose.id().id());
    }

    @Test
    void aRegulationIsFoundByItsTitleAndNumber() {
        assertThat(found("国内公务接待管理规定")).isNotEmpty().allMatch(one -> one.startsWith("reception-2013-22"));
        assertThat(found("中办发〔2013〕22号")).isNotEmpty().allMatch(one -> one.startsWith("reception-2013-22"));
    }

    @Test
    void levelAndCategoryNarrowIt() {
        assertThat(lines("用餐", IssuerLevel.COMPANY, "", null))
                .isNotEmpty()
                .allMatch(line -> line.level() == IssuerLevel.COMPANY);
        assertThat(lines("用餐", null, "RECEPTION", null)).isNotEmpty();
        assertThat(lines("陪餐人数", null, "MEETINGS", null)).isEmpty();
    }

    @Test
    void onlyWhatIsInForceOnTheDayIsFound() {
        var coming = add("餐券办法", TODAY.plusDays(1), false, "第一条", "餐券当月有效。");

        assertThat(lines("餐券当月", null, "", TODAY)).isEmpty();
        assertThat(lines("餐券当月", null, "", TODAY.plusDays(1)))
                .extracting(ClauseSearchQuery.Line::regulationId)
                .containsExactly(coming.id().id());
        var old = shipped("meeting-fees-2013-286");
        assertThat(old.term().repealed()).isNotNull();
        assertThat(foundOn("综合定额", old.term().repealed().minusDays(1))).contains("meeting-fees-2013-286 要点四");
        assertThat(foundOn("综合定额", old.term().repealed())).doesNotContain("meeting-fees-2013-286 要点四");
    }

    @ParameterizedTest
    @ValueSource(strings = {"120之六", "第120条之六", "第一百二十条之六", "第120条之6"})
    void anInsertedClauseIsFoundInEitherFigures(String typed) {
        add("餐券办法", TODAY, false, "第一百二十条之六", "餐券当月有效。");

        assertThat(lines(typed, null, "", null))
                .extracting(ClauseSearchQuery.Line::label)
                .contains("第一百二十条之六");
    }

    @Test
    void aCharacterIsFoundWhereAFileHasItsRadical() {
        add("餐券办法", TODAY, false, "第一条", "餐券⻓期有效，⾏政科负责。");

        assertThat(lines("餐券长期", null, "", null)).hasSize(1);
        assertThat(lines("餐券⻓期", null, "", null)).hasSize(1);
    }

    @Test
    void aDraftIsFoundByNobody() {
        var draft = add("餐券办法", TODAY, true, "第一条", "餐券当月有效。");

        assertThat(lines("餐券当月", null, "", null)).isEmpty();
        var director = director();
        assertThat(director.page("/rules?q=" + encoded("餐券办法"))
                        .select("a[href*=" + draft.id().id() + "]"))
                .isEmpty();
        assertThat(director.page("/search?q=" + encoded("餐券办法"))
                        .select("a[href*=" + draft.id().id() + "]"))
                .isEmpty();
    }

    @Test
    void anotherOfficeFindsNothingOfThis() {
        add("餐券办法", TODAY, false, "第一条", "餐券当月有效。");
        var plant = TestOffice.found(offices);
        plant.run(() -> delivery.deliver());

        assertThat(plant.in(() -> search.find("餐券当月", null, "", null, 50)).lines())
                .isEmpty();
        var stranger = browser(plant, Roles.DIRECTOR);
        for (var path : List.of("/rules?q=", "/search?q="))
            assertThat(stranger.get(path + encoded("餐券当月")).body()).doesNotContain("餐券办法");
    }

    @Test
    void thePageMarksWhatWasFoundAndPrintsItAsText() {
        add("餐券办法", TODAY, false, "第一条", "餐券<b>当月</b>有效，过期的作废。");

        var hit = officer().page("/rules?q=" + encoded("餐券")).select(".dz-law");

        assertThat(hit.select("mark").eachText()).contains("餐券");
        assertThat(hit.text()).contains("餐券<b>当月</b>有效", "餐券办法", "现行有效");
        assertThat(hit.select("li a").attr("href")).matches("/rules/[0-9a-f-]+#c-[0-9a-f-]+");
    }

    @Test
    void whatWasFoundIsCountedByLevelAndNarrowedToOne() {
        add("餐券办法", TODAY, false, "第一条", "餐券当月有效。");
        var all = officer().page("/rules?q=" + encoded("餐券当月"));

        assertThat(all.select(".dz-levels a").eachText())
                .containsExactly("全部 1", "国 国家 0", "省 省 0", "集 集团 0", "油 油田（本单位） 1");
        var none = officer().page(all.select(".dz-levels a").get(1).attr("href"));
        assertThat(none.select(".dz-levels a[aria-current]").text()).isEqualTo("国 国家 0");
        assertThat(none.select(".dz-law")).isEmpty();
    }

    @Test
    void moreThanFiftyAreCountedAsSuch() {
        for (int n = 0; n < 51; n++) add("餐券办法 " + n, TODAY, false, "第一条", "餐券当月有效。");

        var page = officer().page("/rules?q=" + encoded("餐券当月"));

        assertThat(page.select(".dz-arts > li")).hasSize(50);
        assertThat(page.select(".dz-foot").text()).contains("50+");
    }

    @Test
    void theOneSearchBoxFindsClausesAndRegulationsForWhoMayRead() {
        var officer = officer();
        assertThat(links(officer, "陪餐人数")).anyMatch(link -> link.endsWith("#c-" + clause("reception-2013-22", "第十条")));
        assertThat(links(officer, "国内公务接待管理规定"))
                .contains("/rules/" + shipped("reception-2013-22").id().id());
    }

    /** Six regulations with a clause each: three and five of them stand in the box, the others behind one link each. */
    @Test
    void behindTheFewHitsOfTheBoxStandAllOfThem() {
        for (int n = 0; n < 6; n++) add("餐券办法 " + n, TODAY, false, "第一条", "餐券当月有效。");
        var officer = officer();

        var all = officer.page("/search?q=" + encoded("餐券")).select("main a:contains(全部)");

        assertThat(all.eachText()).containsExactly("全部 6", "全部 6");
        assertThat(officer.page(all.first().attr("href"))
                        .select("tbody tr td:first-child")
                        .eachText())
                .hasSize(6)
                .allMatch(title -> title.startsWith("餐券办法"));
        assertThat(officer.page(all.last().attr("href")).select(".dz-arts > li"))
                .hasSize(6);
    }

    @Test
    void whereAllAreShownThereIsNoLinkToAllOfThem() {
        add("餐券办法", TODAY, false, "第一条", "餐券当月有效。");

        var found = officer().page("/search?q=" + encoded("餐券"));

        assertThat(found.select("main a").eachText()).anyMatch(text -> text.contains("餐券办法"));
        assertThat(found.select("main a:contains(全部)")).isEmpty();
    }

    private static List<String> links(HttpBrowser browser, String typed) {
        return browser.page("/search?q=" + encoded(typed)).select("main a").eachAttr("href");
    }

    private List<String> found(String typed) {
        return foundOn(typed, null);
    }

    private List<String> foundOn(String typed, @Nullable LocalDate on) {
        return lines(typed, null, "", on).stream()
                .map(line -> line.code() + " " + line.label())
                .toList();
    }

    private List<ClauseSearchQuery.Line> lines(
            String typed, @Nullable IssuerLevel level, String category, @Nullable LocalDate on) {
        return binbei.in(() -> search.find(typed, level, category, on, 50)).lines();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
