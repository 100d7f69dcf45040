package org.dangzhi.foundation.web.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type while it is Monday, 23 November 2026, 15:10. */
class TypedMomentTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 15, 10);
    private static final LocalDate TODAY = NOW.toLocalDate();

    @ParameterizedTest
    @CsvSource({
        "今天,2026-11-23",
        "明天,2026-11-24",
        "后天,2026-11-25",
        "大后天,2026-11-26",
        "昨天,2026-11-22",
        "周五,2026-11-27",
        "星期一,2026-11-23",
        "周日,2026-11-29",
        "下周三,2026-12-02",
        "下周一,2026-11-30",
        "上周五,2026-11-20",
        "本周二,2026-11-24",
        "27日,2026-11-27",
        "二十七号,2026-11-27",
        "20日,2026-12-20",
        "31日,2026-12-31",
        "下月5日,2026-12-05",
        "月底,2026-11-30",
        "下月底,2026-12-31",
        "年底,2026-12-31",
        "3天后,2026-11-26",
        "两周后,2026-12-07",
        "十一月二十七日,2026-11-27",
        "2027/1/1,2027-01-01",
        "11-27,2026-11-27",
        "tomorrow,2026-11-24",
        "fri,2026-11-27",
        "next wed,2026-12-02",
        "in 3 days,2026-11-26",
        "27 nov,2026-11-27",
        "Nov 27,2026-11-27",
        "27th,2026-11-27"
    })
    void aDayIsReadAsItIsSaid(String typed, LocalDate day) {
        assertThat(TypedMoment.day(typed, TODAY, TimeLean.AHEAD)).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({"周五,2026-11-20", "20日,2026-11-20", "27日,2026-10-27", "周一,2026-11-23", "3天前,2026-11-20"})
    void aDayOfWhatHasHappenedIsTheLast(String typed, LocalDate day) {
        assertThat(TypedMoment.day(typed, TODAY, TimeLean.BACK)).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({
        "0900,09:00",
        "9点,09:00",
        "9,09:00",
        "七点半,07:30",
        "三点一刻,03:15",
        "下午三点一刻,15:15",
        "十二点,12:00",
        "二十一点三十分,21:30",
        "中午,12:00",
        "下午,14:00",
        "晚上8点,20:00",
        "凌晨12点半,00:30",
        "2pm,14:00",
        "noon,12:00",
        "1430,14:30",
        "9:30,09:30"
    })
    void aTimeIsReadAsItIsSaid(String typed, LocalTime time) {
        assertThat(TypedMoment.time(typed)).hasValue(time);
    }

    @ParameterizedTest
    @CsvSource({
        "27日下午,2026-11-27T14:00",
        "明天 9 点,2026-11-24T09:00",
        "明天9点,2026-11-24T09:00",
        "明早,2026-11-24T08:00",
        "今晚8点,2026-11-23T20:00",
        "周五下午三点半,2026-11-27T15:30",
        "周三三点,2026-11-25T03:00",
        "下周三 14:00,2026-12-02T14:00",
        "月底17:00,2026-11-30T17:00",
        "11-27 0900,2026-11-27T09:00",
        "2026-11-27 9:00,2026-11-27T09:00",
        "2026-11-27T09:00,2026-11-27T09:00",
        "晚上12点,2026-11-24T00:00",
        "27日晚上12点,2026-11-28T00:00",
        "tomorrow 9,2026-11-24T09:00",
        "9am tomorrow,2026-11-24T09:00",
        "fri 14:00,2026-11-27T14:00",
        "fri at 2pm,2026-11-27T14:00"
    })
    void aDayWithATimeIsReadAsItIsSaid(String typed, LocalDateTime moment) {
        assertThat(TypedMoment.read(typed, NOW, TimeLean.AHEAD)).hasValue(moment);
    }

    /** 七点 strikes at seven in the evening first, 7:00 only tomorrow. */
    @ParameterizedTest
    @CsvSource({
        "七点前,2026-11-23T19:00",
        "7点,2026-11-23T19:00",
        "今天7点,2026-11-23T19:00",
        "3点,2026-11-24T03:00",
        "7:00,2026-11-24T07:00",
        "16:00前,2026-11-23T16:00",
        "下午,2026-11-24T14:00",
        "tonight,2026-11-23T20:00"
    })
    void aTimeAloneIsTheNextToCome(String typed, LocalDateTime moment) {
        assertThat(TypedMoment.read(typed, NOW, TimeLean.AHEAD)).hasValue(moment);
    }

    @ParameterizedTest
    @CsvSource({"七点,2026-11-23T07:00", "3点,2026-11-23T15:00", "16:00,2026-11-22T16:00", "1430,2026-11-23T14:30"})
    void aTimeOfWhatHasHappenedIsTheLastGone(String typed, LocalDateTime moment) {
        assertThat(TypedMoment.read(typed, NOW, TimeLean.BACK)).hasValue(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9",
                "明天",
                "27日",
                "2026-12-31",
                "12/31",
                "尽快",
                "晚上3点",
                "明天25点",
                "9点9点",
                "2月30日 9点",
                "99999999999",
                "jan"
            })
    void whatIsNoMomentIsNone(String typed) {
        assertThat(TypedMoment.read(typed, NOW, TimeLean.AHEAD)).isEmpty();
    }
}
