package org.dangzhi.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.calendar.CalendarDay.Kind;
import org.dangzhi.foundation.office.Offices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class WorkingDaysTests {

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);

    @Autowired
    Offices offices;

    @Autowired
    WorkingDays days;

    @Autowired
    CalendarDayCommands officeDays;

    @Autowired
    WorkingHours hours;

    TestOffice binbei;

    @BeforeEach
    void anOffice() {
        binbei = TestOffice.found(offices);
    }

    @Test
    void endAtFiveUnlessTheOfficeSaysOtherwise() {
        assertThat(binbei.in(() -> days.endOfWork(NATIONAL_DAY))).isEqualTo("2026-10-01T09:00:00Z");
        binbei.run(() -> hours.endAt(LocalTime.of(17, 30)));
        assertThat(binbei.in(() -> days.endOfWork(NATIONAL_DAY))).isEqualTo("2026-10-01T09:30:00Z");

        var other = TestOffice.found(offices);
        assertThat(other.in(() -> days.endOfWork(NATIONAL_DAY))).isEqualTo("2026-10-01T09:00:00Z");
    }

    @Test
    void knowTheFourKindsOfDay() {
        assertThat(of("2026-10-01")).isEqualTo(new CalendarDay(NATIONAL_DAY, Kind.HOLIDAY, "国庆节", true));
        assertThat(of("2026-10-07")).isEqualTo(new CalendarDay(LocalDate.of(2026, 10, 7), Kind.HOLIDAY, "国庆节", false));
        assertThat(of("2026-10-10").kind()).isEqualTo(Kind.ADJUSTED_WORKDAY);
        assertThat(of("2026-10-11").kind()).isEqualTo(Kind.WEEKEND);
        assertThat(of("2026-10-12")).isEqualTo(new CalendarDay(LocalDate.of(2026, 10, 12), Kind.WORKDAY, null, false));
    }

    @Test
    void jumpOverNationalDayAndCountTheSaturdayWorked() {
        assertThat(plus("2026-09-30", 1)).isEqualTo("2026-10-08");
        assertThat(plus("2026-09-30", 3)).isEqualTo("2026-10-10");
        assertThat(plus("2026-09-30", 4)).isEqualTo("2026-10-12");
        assertThat(plus("2026-10-08", -1)).isEqualTo("2026-09-30");
        assertThat(between("2026-09-30", "2026-10-12")).isEqualTo(4);
        assertThat(between("2026-10-12", "2026-09-30")).isEqualTo(-4);
    }

    @Test
    void jumpOverSpringFestivalBetweenItsTwoWorkedWeekends() {
        assertThat(of("2026-02-14").kind()).isEqualTo(Kind.ADJUSTED_WORKDAY);
        assertThat(of("2026-02-28").kind()).isEqualTo(Kind.ADJUSTED_WORKDAY);
        assertThat(plus("2026-02-13", 1)).isEqualTo("2026-02-14");
        assertThat(plus("2026-02-14", 1)).isEqualTo("2026-02-24");
        assertThat(plus("2026-02-27", 1)).isEqualTo("2026-02-28");
        assertThat(between("2026-02-09", "2026-03-02")).isEqualTo(11);
    }

    @Test
    void giveADayBackForNoWorkingDaysAtAll() {
        assertThat(plus("2026-10-01", 0)).isEqualTo("2026-10-01");
        assertThat(between("2026-10-01", "2026-10-01")).isZero();
    }

    @Test
    void sayThatAYearIsNotYetPublishedAndGoByTheLawAndTheWeek() {
        assertThat(binbei.in(() -> days.published(2026))).isTrue();
        assertThat(binbei.in(() -> days.published(2027))).isFalse();
        assertThat(of("2027-10-01")).isEqualTo(new CalendarDay(LocalDate.of(2027, 10, 1), Kind.HOLIDAY, "国庆节", true));
        assertThat(of("2027-01-01").isWorkingDay()).isFalse();
        assertThat(of("2027-10-04").kind()).isEqualTo(Kind.WORKDAY);
    }

    @Test
    void followTheOfficesOwnDays() {
        binbei.run(() -> officeDays.set(new CalendarDay(LocalDate.of(2026, 11, 24), Kind.HOLIDAY, "厂庆", false)));
        binbei.run(() -> officeDays.set(new CalendarDay(LocalDate.of(2026, 10, 10), Kind.WEEKEND, "", false)));

        assertThat(plus("2026-11-23", 1)).isEqualTo("2026-11-25");
        assertThat(of("2026-10-10")).isEqualTo(new CalendarDay(LocalDate.of(2026, 10, 10), Kind.WEEKEND, null, false));

        binbei.run(() -> officeDays.takeBack(LocalDate.of(2026, 11, 24)));
        assertThat(plus("2026-11-23", 1)).isEqualTo("2026-11-24");
    }

    @Test
    void areTheOfficesOwn() {
        binbei.run(() -> officeDays.set(new CalendarDay(LocalDate.of(2027, 1, 1), Kind.HOLIDAY, "元旦", true)));
        assertThat(binbei.in(() -> days.published(2027)))
                .as("a day of the law is no arrangement")
                .isFalse();

        binbei.run(() -> officeDays.set(new CalendarDay(LocalDate.of(2027, 1, 9), Kind.ADJUSTED_WORKDAY, "元旦", false)));

        assertThat(binbei.in(() -> days.published(2027)))
                .as("working days are moved by one")
                .isTrue();
        assertThat(TestOffice.found(offices).in(() -> days.published(2027))).isFalse();
        assertThat(of("2027-10-01").statutory()).as("the law holds beside it").isTrue();
    }

    @Test
    void refuseWhatTheHolidayRegulationForbids() {
        assertThatThrownBy(() -> binbei.run(
                        () -> officeDays.set(new CalendarDay(NATIONAL_DAY, Kind.ADJUSTED_WORKDAY, "国庆节", false))))
                .isInstanceOf(CalendarDayRefused.class);
        assertThatThrownBy(() -> binbei.run(
                        () -> officeDays.set(new CalendarDay(LocalDate.of(2027, 7, 7), Kind.HOLIDAY, "小暑", true))))
                .isInstanceOf(CalendarDayRefused.class);
    }

    @Test
    void refuseAStatutoryWorkdayAndAHolidayWithoutAName() {
        var day = LocalDate.of(2026, 11, 24);
        assertThatThrownBy(() -> binbei.run(() -> officeDays.set(new CalendarDay(day, Kind.WORKDAY, "", true))))
                .isInstanceOf(CalendarDayRefused.class);
        assertThatThrownBy(() -> binbei.run(() -> officeDays.set(new CalendarDay(day, Kind.HOLIDAY, " ", false))))
                .isInstanceOf(CalendarDayRefused.class);
    }

    private CalendarDay of(String day) {
        return binbei.in(() -> days.of(LocalDate.parse(day)));
    }

    private String plus(String day, int workingDays) {
        return binbei.in(() -> days.plusWorkingDays(LocalDate.parse(day), workingDays))
                .toString();
    }

    private long between(String from, String to) {
        return binbei.in(() -> days.workingDaysBetween(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
