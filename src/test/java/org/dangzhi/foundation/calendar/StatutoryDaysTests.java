package org.dangzhi.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.calendar.ArrangementForecast.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The thirteen days of the holiday regulation, for years that nobody has published. Festivals after a printed table, Qingming
 * by its formula; the arrangement of 2027 by hand, after the habit of 2020 to 2026.
 */
class StatutoryDaysTests {

    @ParameterizedTest
    @CsvSource({
        "2027, 2027-02-06, 2027-04-05, 2027-06-09, 2027-09-15",
        "2029, 2029-02-13, 2029-04-04, 2029-06-16, 2029-09-22",
        "2030, 2030-02-03, 2030-04-05, 2030-06-05, 2030-09-12",
        "2032, 2032-02-11, 2032-04-04, 2032-06-12, 2032-09-19"
    })
    void areThirteenInAnyYear(
            int year, LocalDate spring, LocalDate qingming, LocalDate dragonBoat, LocalDate midAutumn) {
        assertThat(StatutoryDays.of(year))
                .hasSize(13)
                .containsAllEntriesOf(Map.of(
                        LocalDate.of(year, 1, 1),
                        "元旦",
                        spring.minusDays(1),
                        "春节",
                        spring.plusDays(2),
                        "春节",
                        qingming,
                        "清明节",
                        LocalDate.of(year, 5, 2),
                        "劳动节",
                        dragonBoat,
                        "端午节",
                        midAutumn,
                        "中秋节",
                        LocalDate.of(year, 10, 3),
                        "国庆节"));
    }

    @ParameterizedTest
    @CsvSource({"2028", "2031"})
    void loseNoneWhereMidAutumnFallsOnNationalDay(int year) {
        assertThat(StatutoryDays.of(year)).hasSize(13).containsEntry(LocalDate.of(year, 10, 4), "中秋节");
    }

    @Test
    void ofAYearUnderTheOlderRegulationAreNotComputed() {
        assertThat(StatutoryDays.of(2014)).isEmpty();
    }

    @Test
    void areForecastWithTheDaysAroundThem() {
        assertThat(ArrangementForecast.of(2027))
                .containsExactly(
                        holiday("元旦", "2027-01-01", "2027-01-03"),
                        holiday("春节", "2027-02-05", "2027-02-12", "2027-01-31", "2027-02-20"),
                        holiday("清明节", "2027-04-03", "2027-04-05"),
                        holiday("劳动节", "2027-05-01", "2027-05-05", "2027-05-08"),
                        holiday("端午节", "2027-06-09", "2027-06-09"),
                        holiday("中秋节", "2027-09-15", "2027-09-15"),
                        holiday("国庆节", "2027-10-01", "2027-10-07", "2027-09-26", "2027-10-09"));
    }

    private static Holiday holiday(String name, String first, String last, String... worked) {
        return new Holiday(
                name,
                LocalDate.parse(first),
                LocalDate.parse(last),
                List.of(worked).stream().map(LocalDate::parse).toList());
    }
}
