package org.dangzhi.operations.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayFactsTests {

    @Test
    void knowsTheLunarDate() {
        assertThat(DayFacts.lunarInFull(LocalDate.of(2026, 11, 23))).isEqualTo("丙午年十月十五");
    }

    @Test
    void knowsNewYearsEve() {
        assertThat(DayFacts.lunarInFull(LocalDate.of(2027, 2, 5))).isEqualTo("丙午年腊月廿九");
    }
}
