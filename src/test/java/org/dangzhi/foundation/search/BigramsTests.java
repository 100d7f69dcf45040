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
    void aNumberInPartsIsFoundByItsDigitsAndTheReverse() {
        assertThat(Bigrams.document("0532-5550742")).contains("053:", "325:").startsWith("053:1,16");
        assertThat(Bigrams.query("0532-55507"))
                .isEqualTo(
                        "((053 <-> 532 <-> 325 <-> 255 <-> 555 <-> 550 <-> 507) | ((053 <-> 532) & (555 <-> 550 <-> 507)))");
        assertThat(Bigrams.query("05325")).isEqualTo("(053 <-> 532 <-> 325)");
        assertThat(Bigrams.document("3162119/3162120")).as("two numbers").doesNotContain("931");
    }

    @Test
    void wordsMayStandApart() {
        assertThat(Bigrams.spread("锅炉点火")).isEqualTo("((锅炉) & (点火))");
        assertThat(Bigrams.spread("锅炉房点火")).isEqualTo("((锅炉) & (房点 <-> 点火) | (锅炉 <-> 炉房) & (点火))");
        assertThat(Bigrams.spread("点火")).isEqualTo(Bigrams.query("点火"));
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
