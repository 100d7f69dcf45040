package org.dangzhi.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dangzhi.TestClock;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.web.language.MessagesConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class TimeWordsTests {

    private static final Instant NOW = TestClock.BEGIN; // Monday, 23 November 2026, 16:42 in Beijing

    private final Offices offices = mock(Offices.class);

    private TimeWords times;

    @BeforeEach
    void inBeijing() throws IOException {
        when(offices.zone()).thenReturn(ZoneId.of("Asia/Shanghai"));
        times = new TimeWords(new TestClock(), offices, new Texts(new MessagesConfiguration().messageSource()));
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void daysReadWithTheirWeekday() {
        assertThat(times.day(LocalDate.of(2026, 11, 23))).isEqualTo("11月23日 周一");
    }

    @Test
    void daysOfOtherYearsNameTheYear() {
        assertThat(times.day(LocalDate.of(2025, 1, 5))).isEqualTo("2025年1月5日 周日");
    }

    @Test
    void daysReadAsEnglishForEnglishReaders() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(times.day(LocalDate.of(2026, 11, 23))).isEqualTo("Mon, 23 Nov");
    }

    @Test
    void nearDaysAreCalledYesterdayTodayTomorrow() {
        assertThat(times.at(NOW)).isEqualTo("今天 16:42");
        assertThat(times.at(NOW.plus(Duration.ofHours(8)))).isEqualTo("明天 00:42");
        assertThat(times.at(NOW.minus(Duration.ofDays(1)))).isEqualTo("昨天 16:42");
        assertThat(times.at(NOW.plus(Duration.ofDays(2)))).isEqualTo("11月25日 周三 16:42");
    }

    @Test
    void spansReadInTheirTwoLargestUnits() {
        assertThat(times.span(Duration.ofMinutes(42))).isEqualTo("42 分");
        assertThat(times.span(Duration.ofMinutes(-102))).isEqualTo("1 时 42 分");
        assertThat(times.span(Duration.ofHours(74))).isEqualTo("3 天 2 时");
    }

    @Test
    void aFieldIsReadInTheOfficesZone() {
        assertThat(times.parse("2026-11-23T16:42", "due")).isEqualTo(NOW);
        assertThat(times.field(NOW)).isEqualTo("2026-11-23 16:42");
    }

    @Test
    void whatIsNoTimeIsRefusedAtItsField() {
        for (var typed : List.of("tomorrow", "2026-13-01T00:00", "-999999999-01-01T00:00", "+10000-01-01T00:00"))
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> times.parse(typed, "due"))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("due"));
    }
}
