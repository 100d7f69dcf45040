package org.dangzhi.foundation.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clause is found by its number, in whichever figures it is printed and typed. */
class ClauseLabelSpellingsTests {

    @ParameterizedTest
    @ValueSource(strings = {"第一百二十条之六", "第120条之六", "第１２０条之6"})
    void anInsertedArticleIsSpelledInBothFiguresWithAndWithoutItsUnit(String label) {
        assertThat(ClauseLabelSpellings.of(label).split(" "))
                .contains("120之六", "第120条之六", "第120条之6", "第一百二十条之六", "一百二十之6");
    }

    @Test
    void anArticleIsSpelledInBothFigures() {
        assertThat(ClauseLabelSpellings.of("第三十三条").split(" ")).contains("第33条", "第三十三条");
    }

    @Test
    void whatIsNoArticleStaysAsItIs() {
        assertThat(ClauseLabelSpellings.of("要点二")).isEqualTo("要点二");
        assertThat(ClauseLabelSpellings.of("")).isEmpty();
    }
}
