package org.dangzhi.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlainTextTests {

    @Test
    void whatIsAbsentIsEmpty() {
        assertThat(PlainText.of(null)).isEmpty();
        assertThat(PlainText.typed(null)).isEmpty();
    }

    @Test
    void aValueIsAsItWritesItself() {
        assertThat(PlainText.of(LocalDate.of(2026, 11, 23))).isEqualTo("2026-11-23");
    }

    @Test
    void whatWasTypedLosesBlanksAroundItAndWhatNoColumnHolds() {
        assertThat(PlainText.typed("　冯\0涛 锅炉 ")).isEqualTo("冯涛 锅炉");
    }

    @Test
    void theEllipsisCountsAmongTheCharactersThatFit() {
        assertThat(PlainText.shortened("锅炉房水泵漏水", 7)).isEqualTo("锅炉房水泵漏水");
        assertThat(PlainText.shortened("锅炉房水泵漏水", 6)).isEqualTo("锅炉房水泵…");
    }

    /** 𠮷 is one character of two halves: at four there is room for its first half only. */
    @Test
    void noCharacterIsCutThrough() {
        assertThat(PlainText.shortened("联系𠮷田先生", 4)).isEqualTo("联系…");
    }
}
