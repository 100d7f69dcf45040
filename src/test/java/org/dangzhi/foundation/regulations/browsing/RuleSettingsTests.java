package org.dangzhi.foundation.regulations.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.HttpBrowser;
import org.junit.jupiter.api.Test;

/** An office's own categories and synonyms. */
class RuleSettingsTests extends LibraryReaderTestBase {

    private static final String CATEGORIES = "/rules/settings/categories";
    private static final String SYNONYMS = "/rules/settings/synonyms";

    @Test
    void categoriesAreAddedRenamedAndPutInOrder() {
        var director = director();

        director.post(CATEGORIES, Map.of("name", "数字化"));
        director.post(CATEGORIES + "/OWN_1", Map.of("name", "信息化"));
        director.post(CATEGORIES + "/OWN_1/forward", Map.of());

        assertThat(names(director)).endsWith("信息化", "其他").doesNotContain("数字化");
    }

    @Test
    void aRetiredCategoryKeepsItsRegulations() {
        var director = director();

        director.post(CATEGORIES + "/MEETINGS/retirement", Map.of("retired", "true"));

        assertThat(names(director)).endsWith("会议");
        assertThat(director.page("/rules?category=MEETINGS").select("tbody tr")).isNotEmpty();
        director.post(CATEGORIES + "/MEETINGS/retirement", Map.of("retired", "false"));
        assertThat(names(director).getLast()).isNotEqualTo("会议");
    }

    @Test
    void wordsOfANewGroupFindEachOther() {
        var director = director();
        assertThat(found("大吃大喝")).isEmpty();

        director.post(SYNONYMS, Map.of("words", "大吃大喝、鱼翅"));

        assertThat(found("大吃大喝")).contains("第十条");
        var group = director.page("/rules/settings?q=大吃").select("input[name=words][value~=大吃]");
        assertThat(group.val()).isEqualTo("大吃大喝 鱼翅");
        var form = group.parents().select("form").attr("action");
        director.post(form, Map.of("words", "大吃大喝 山珍"));
        assertThat(director.page("/rules/settings?q=大吃")
                        .select("input[name=words][value~=大吃]")
                        .val())
                .isEqualTo("大吃大喝 山珍");
        director.post(form + "/removal", Map.of());
        assertThat(director.page("/rules/settings?q=大吃").select("input[name=words][value~=大吃]"))
                .isEmpty();
    }

    @Test
    void wrongInputIsRefusedWithASentence() {
        var director = director();
        assertThat(refused(director, CATEGORIES, "name", " ")).contains("1 到 30 个字");
        assertThat(refused(director, CATEGORIES, "name", "长".repeat(31))).contains("1 到 30 个字");
        assertThat(refused(director, CATEGORIES, "name", "会议")).contains("已经有“会议”");
        assertThat(refused(director, SYNONYMS, "words", "喝酒")).contains("至少要两个词");
        assertThat(refused(director, SYNONYMS, "words", "词 ".repeat(5))).contains("至少要两个词");
        assertThat(refused(director, SYNONYMS, "words", "喝酒 " + "长".repeat(21))).contains("太长");
        var many = new StringBuilder();
        for (int n = 0; n < 21; n++) many.append("词").append(n).append(' ');
        assertThat(refused(director, SYNONYMS, "words", many.toString())).contains("写了 21 个词");
    }

    @Test
    void whatNobodyHasIsNotFoundAndWhoMayNotIsRefused() {
        var director = director();
        for (var path : List.of(
                CATEGORIES + "/NOTHING/forward",
                CATEGORIES + "/NOTHING/retirement",
                SYNONYMS + "/" + UUID.randomUUID() + "/removal"))
            assertThat(director.post(path, Map.of()).statusCode()).as(path).isEqualTo(404);
        assertThat(director.post(CATEGORIES + "/NOTHING", Map.of("name", "无")).statusCode())
                .isEqualTo(404);
        assertThat(director.post(SYNONYMS + "/" + UUID.randomUUID(), Map.of("words", "甲方 乙方"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(officer().get("/rules/settings").statusCode()).isEqualTo(403);
    }

    private static String refused(HttpBrowser browser, String path, String field, String typed) {
        var answer = browser.post(path, Map.of(field, typed), HTMX);
        assertThat(answer.statusCode()).as(typed).isEqualTo(422);
        return answer.body();
    }

    private static List<String> names(HttpBrowser browser) {
        return browser.page("/rules/settings")
                .select("#categories li input[name=name]")
                .eachAttr("value");
    }

    private List<String> found(String typed) {
        return binbei.in(() -> search.find(typed, null, "", null, 50)).lines().stream()
                .map(ClauseSearchQuery.Line::label)
                .toList();
    }
}
