package org.dangzhi.foundation.regulations.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dangzhi.foundation.regulations.page.HighlightedText;
import org.junit.jupiter.api.Test;

class SearchHighlighterTests {

    private static final String MEAL = "接待对象按规定标准自行用餐。确因工作需要，可以安排一次工作餐，并严格控制陪餐人数。";

    @Test
    void everyPlaceOfEveryTermIsMarked() {
        assertThat(marked("严格控制陪餐人数，陪餐不超过3人。", "陪餐")).isEqualTo("严格控制[陪餐]人数，[陪餐]不超过3人。");
        assertThat(marked(MEAL, "用餐", "工作餐")).contains("自行[用餐]。", "一次[工作餐]，");
    }

    @Test
    void termsThatOverlapAreOneMark() {
        assertThat(marked("陪餐人数", "陪餐", "餐人数")).isEqualTo("[陪餐人数]");
    }

    @Test
    void widthAndCaseMakeNoDifference() {
        assertThat(marked("卡拉ＯＫ厅", "卡拉ok")).isEqualTo("[卡拉ＯＫ]厅");
    }

    @Test
    void aSingleCharacterIsMarkedOnlyWhereNothingLongerIs() {
        assertThat(marked("不上酒，不住酒店", "上酒", "酒")).isEqualTo("不[上酒]，不住酒店");
        assertThat(marked("不住酒店", "上酒", "酒")).isEqualTo("不住[酒]店");
    }

    @Test
    void whereNoTermOccursItsPairsAreMarked() {
        assertThat(marked("人数由承办人控制", "控制人数")).isEqualTo("[人数]由承办人[控制]");
    }

    @Test
    void aSnippetStandsAroundTheBestTerm() {
        var text = "甲".repeat(300) + "陪餐" + "乙".repeat(300);

        var snippet = shown(new SearchHighlighter(text, List.of("陪餐")).snippet());

        assertThat(snippet).startsWith("…甲").contains("甲[陪餐]乙").endsWith("乙…");
        assertThat(snippet.length()).isLessThan(150);
    }

    @Test
    void aSnippetBeginsWithASentenceWhereItCan() {
        var text = "甲".repeat(60) + "。工作餐不上酒。";

        assertThat(shown(new SearchHighlighter(text, List.of("工作餐")).snippet())).isEqualTo("…[工作餐]不上酒。");
    }

    @Test
    void aTextWithoutAnyTermShowsItsBeginning() {
        assertThat(shown(new SearchHighlighter("第一条", List.of("没有")).snippet())).isEqualTo("第一条");
        assertThat(new SearchHighlighter("", List.of("没有")).snippet()).isEmpty();
    }

    private static String marked(String text, String... terms) {
        return shown(new SearchHighlighter(text, List.of(terms)).whole());
    }

    private static String shown(List<HighlightedText> pieces) {
        return pieces.stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
