package org.dangzhi.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BigramsTests {

    @Test
    void cutChineseIntoCharactersAndPairs() {
        assertThat(Bigrams.document("供暖炉")).isEqualTo("供暖:1 暖炉:2 供:1 暖:2 炉:3");
        assertThat(Bigrams.query("供暖炉")).isEqualTo("(供暖 <-> 暖炉)");
        assertThat(Bigrams.query("炉")).isEqualTo("炉");
    }

    @Test
    void cutNumbersIntoThrees() {
        assertThat(Bigrams.document("5552101")).isEqualTo("555:1 552:2 521:3 210:4 101:5");
        assertThat(Bigrams.query("2101")).isEqualTo("(210 <-> 101)");
        assertThat(Bigrams.query("21")).isEqualTo("21:*");
    }

    @Test
    void takeLatinWordsWholeAndAskByTheirBeginning() {
        assertThat(Bigrams.document("ZJL 鲁M·B2056")).isEqualTo("zjl:1 鲁:6 m:9 b:12 205:15 056:16");
        assertThat(Bigrams.query("Zj")).isEqualTo("zj:*");
    }

    @Test
    void askForAllOfWhatWasTyped() {
        assertThat(Bigrams.query("张建 2101 张建")).isEqualTo("(张建) & (210 <-> 101)");
        assertThat(Bigrams.query("' & | ! ( :* \\")).isEmpty();
    }

    @Test
    void letNoPhraseRunFromOneTextToTheNext() {
        assertThat(Bigrams.document("张建", "林海")).isEqualTo("张建:1 张:1 建:2 林海:5 林:5 海:6");
    }

    @Test
    void radicalsAreTheCharactersTheyLookLike() {
        assertThat(Bigrams.document("⾏政值班防范⻓期⻛险")).isEqualTo(Bigrams.document("行政值班防范长期风险"));
        assertThat(Bigrams.query("⻓期")).isEqualTo(Bigrams.query("长期"));
    }
}
