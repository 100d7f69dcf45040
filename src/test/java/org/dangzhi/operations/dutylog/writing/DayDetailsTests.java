package org.dangzhi.operations.dutylog.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.language.MessagesConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DayDetailsTests {

    @Test
    void knowsTheLunarDate() {
        assertThat(DayDetails.lunarInFull(LocalDate.of(2026, 11, 23))).isEqualTo("丙午年十月十五");
    }

    @Test
    void knowsNewYearsEve() {
        assertThat(DayDetails.lunarInFull(LocalDate.of(2027, 2, 5))).isEqualTo("丙午年腊月廿九");
    }

    /** In 2025 the sixth month came twice: both first days are 1, of a month 6. */
    @Test
    void tellsALeapMonthApartInBothLanguages() throws IOException {
        var ordinary = LocalDate.of(2025, 6, 25);
        var leap = LocalDate.of(2025, 7, 25);

        assertThat(lunar(ordinary, Locale.ENGLISH)).isEqualTo("Lunar month 6, day 1");
        assertThat(lunar(leap, Locale.ENGLISH)).isEqualTo("Lunar leap month 6, day 1");
        assertThat(lunar(ordinary, Locale.SIMPLIFIED_CHINESE)).isEqualTo("农历六月初一");
        assertThat(lunar(leap, Locale.SIMPLIFIED_CHINESE)).isEqualTo("农历闰六月初一");
    }

    private static String lunar(LocalDate day, Locale language) throws IOException {
        var details = new DayDetails(
                new DayNoteRows(JdbcClient.create(new DriverManagerDataSource())),
                new Texts(new MessagesConfiguration().messageSource()));
        LocaleContextHolder.setLocale(language);
        try {
            return details.lunar(day);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
