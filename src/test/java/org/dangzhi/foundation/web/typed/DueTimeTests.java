package org.dangzhi.foundation.web.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said on the telephone on Monday 2026-11-23 at 16:42. */
class DueTimeTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 16, 42);

    @ParameterizedTest
    @CsvSource({
        "七点前, 2026-11-23T19:00",
        "十点半前, 2026-11-23T22:30",
        "07:00, 2026-11-24T07:00",
        "18:00, 2026-11-23T18:00",
        "明早8点前, 2026-11-24T08:00",
        "明早八点前, 2026-11-24T08:00",
        "明天 9 点, 2026-11-24T09:00",
        "今晚8点, 2026-11-23T20:00",
        "明晚十二点前, 2026-11-25T00:00",
        "下午六点, 2026-11-23T18:00",
        "27日下午, 2026-11-27T18:00",
        "二十七日下午, 2026-11-27T18:00",
        "27号上午10点, 2026-11-27T10:00",
        "3日, 2026-12-03T18:00",
        "11月27日 15:00, 2026-11-27T15:00",
        "11-27 09:00, 2026-11-27T09:00",
        "2026-11-27T15:00, 2026-11-27T15:00",
        "2026-11-27 15:00, 2026-11-27T15:00",
        "后天中午, 2026-11-25T13:00",
        "周五下午, 2026-11-27T18:00",
        "下周三上午, 2026-12-02T12:00",
        "半小时后, 2026-11-23T17:12",
        "两小时内, 2026-11-23T18:42",
        "明天, 2026-11-24T18:00",
        "下班前, 2026-11-23T18:00"
    })
    void isReadAsItIsSaid(String said, LocalDateTime due) {
        assertThat(TypedMoment.read(said, NOW, TimeLean.DUE)).hasValue(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "尽快", "25点", "32日", "13月1日 8:00", "明天晚些", "8", "前", "下周", "9999999999"})
    void whatIsNoDueTimeIsNotGuessed(String said) {
        assertThat(TypedMoment.read(said, NOW, TimeLean.DUE)).isEmpty();
    }
}
