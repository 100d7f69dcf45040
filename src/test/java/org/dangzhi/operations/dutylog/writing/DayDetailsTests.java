package org.dangzhi.operations.dutylog.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayDetailsTests {

    @Test
    void knowsTheLunarDate() {
        assertThat(DayDetails.lunarInFull(LocalDate.of(2026, 11, 23))).isEqualTo("丙午年十月十五");
    }

    @Test
    void knowsNewYearsEve() {
        assertThat(DayDetails.lunarInFull(LocalDate.of(2027, 2, 5))).isEqualTo("丙午年腊月廿九");
    }
}
