package org.dangzhi.foundation.web.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that were met in real files and on real keyboards. */
class TypedTests {

    private static final LocalDate NEAR = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01",
                "2027/1/1",
                "2027-1-1",
                "2027.1.1",
                "2027年1月1日",
                "2027 年 1 月 1 日",
                "２０２７年１月１日",
                "２０２７－０１－０１",
                "20270101",
                "2027-01-01 00:00:00",
                "2027-01-01T00:00",
                "2027年1月1日（星期五）",
                "2027/1/1 周五",
                "2027年元月1日",
                "二〇二七年一月一日",
                "二○二七年元月一日（星期五）",
                "1 Jan 2027",
                "01-Jan-2027",
                "January 1, 2027",
                "\u00A02027-1-1\u200B",
                "\u202A2027/1/1\u202C"
            })
    void aDayIsReadInEveryForm(String typed) {
        assertThat(TypedDay.read(typed)).hasValue(LocalDate.of(2027, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "3月22日,2027-03-22",
        "3/22,2027-03-22",
        "11-29,2026-11-29",
        "12月31号（周四）,2026-12-31",
        "三月二十二日,2027-03-22",
        "2.29,2028-02-29"
    })
    void aDayWithoutItsYearIsTheNearest(String typed, LocalDate day) {
        var near = typed.startsWith("2.") ? LocalDate.of(2027, 12, 1) : NEAR;
        assertThat(TypedDay.read(typed, near)).hasValue(day);
        assertThat(TypedDay.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "46357",
                "2027-13-01",
                "2027-02-30",
                "0027-1-1",
                "20271301",
                "明年",
                "1",
                "2027",
                "2027-01",
                "1/2/3/4",
                "1/1/2027", // of which country?
                "1 Foo 2027"
            })
    void whatIsNoDayIsNone(String typed) {
        assertThat(TypedDay.read(typed, NEAR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07-01",
                "7/1",
                "7-1",
                "7.1",
                "7月1日",
                "７月１号",
                "０７－０１",
                "2027-07-01",
                "2026/7/1",
                "2026-07-01 00:00:00"
            })
    void aDayOfEveryYearIsReadInEveryForm(String typed) {
        assertThat(TypedDay.ofEveryYear(typed)).hasValue(MonthDay.of(7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2/30", "13-01", "7", "7月", "旺季", "46204"})
    void whatIsNoDayOfAnyYearIsNone(String typed) {
        assertThat(TypedDay.ofEveryYear(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8:00,08:00",
        "08:00:00,08:00",
        "８：３０,08:30",
        "8时30分,08:30",
        "8点,08:00",
        "下午3点半,15:30",
        "3:05 PM,15:05",
        "12:10 am,00:10",
        "中午12点,12:00",
        "凌晨12点半,00:30",
        "晚上8点,20:00",
        "下午两点,14:00",
        "十点一刻,10:15",
        "8点三刻,08:45",
        "23:59:59,23:59:59"
    })
    void aTimeIsReadInEveryForm(String typed, LocalTime time) {
        assertThat(TypedTime.read(typed)).hasValue(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "8", "8:61", "下午", "a8:00", "2027-01-01"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(TypedTime.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-31 17:00",
                "2026/12/31 17:00:00",
                "2026.12.31 17:00",
                "2026年12月31日 17:00",
                "2026年12月31日17时",
                "２０２６年１２月３１日　１７：００",
                "12月31日下午5点",
                "2026-12-31T17:00"
            })
    void aTimeOfADayIsReadInEveryForm(String typed) {
        assertThat(TypedTime.readWithDay(typed, NEAR)).hasValue(LocalDateTime.of(2026, 12, 31, 17, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31 24:00", "12月31日24点", "2026年12月31日24时", "2027-1-1 0:00"})
    void theEndOfADayIsTheBeginningOfTheNext(String typed) {
        assertThat(TypedTime.readWithDay(typed, NEAR)).hasValue(LocalDateTime.of(2027, 1, 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31", "17:00", "", "2026-12-31 25:00"})
    void aDayWithoutATimeIsNotOne(String typed) {
        assertThat(TypedTime.readWithDay(typed, NEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "350.10000000000002|350.1",
                "1,350.00|1350",
                "１，３５０．００|1350",
                "￥350|350",
                "¥ 12.5元|12.5",
                "3.5万|35000",
                "-5|-5",
                "0.1|0.1",
                "1000000|1000000",
                "350元整|350",
                "人民币350元整|350",
                "RMB 1,350|1350",
                "350圆|350",
                "350.|350"
            })
    void anAmountIsReadInEveryForm(String typed, BigDecimal amount) {
        assertThat(TypedAmount.read(typed)).hasValue(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,35", "1.2.3", "350左右", "1e5", "三百", "1 350", "NaN"})
    void whatIsNoAmountIsNone(String typed) {
        assertThat(TypedAmount.read(typed)).isEmpty();
    }

    @Test
    void signsThatShowNothingDoNotGetIn() {
        assertThat(TypedText.seen("白\u200B班\u202E\uFEFF\u0007")).isEqualTo("白班");
        assertThat(TypedText.seen("一\n二\t三")).isEqualTo("一\n二\t三");
        assertThat(TypedText.seen("\uD842 \uDFB7吉")).isEqualTo(" 吉");
        assertThat(TypedText.seen("𠮷👨\u200D👩")).isEqualTo("𠮷👨\u200D👩");
        assertThat(TypedText.seen("王\u3164伟\u2800\u034F")).isEqualTo("王伟");
        assertThat(TypedText.seen("葛\uDB40\uDD00")).isEqualTo("葛");
        assertThat(TypedText.seen("❤\uFE0F1\uFE0F\u20E3")).isEqualTo("❤\uFE0F1\uFE0F\u20E3");
        assertThat(TypedText.cell("\u00A0李\u3000强 \u202A")).isEqualTo("李 强");
    }

    @Test
    void oneNameIsOneNameHoweverItIsSpaced() {
        assertThat(TypedText.compared("王　伟")).isEqualTo(TypedText.compared("王伟"));
        assertThat(TypedText.compared("赵敏\u200B")).isEqualTo("赵敏");
        assertThat(TypedText.compared("\uF9E1文博")).isEqualTo("李文博");
        assertThat(TypedText.compared("Ｌｉ Ｑｉａｎｇ")).isEqualTo("liqiang");
        for (var dot : "•・‧･∙.．".split(""))
            assertThat(TypedText.name("阿卜杜拉" + dot + "买买提")).isEqualTo("阿卜杜拉·买买提");
        assertThat(TypedText.compared("阿卜杜拉 • 买买提")).isEqualTo(TypedText.compared("阿卜杜拉·买买提"));
        assertThat(TypedText.name("J.R. 王")).isEqualTo("J.R. 王");
        assertThat(TypedText.compared("王丽")).isNotEqualTo(TypedText.compared("王丽A"));
    }
}
