package org.dangzhi.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An arrangement is held to the holiday regulation before it is taken, and the year that is not published is forecast. */
@DatabaseTest
class CalendarImportTests {

    private static final String PASSWORD = "Autumn-2026-duty";
    private static final String BLOCK = """
            日期	节日	类型	法定
            2026-10-01	国庆节	班
            2027-07-07	小暑	休	1
            2027-01-01	元旦	休	1
            2027-01-02	元旦	休
            """;

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    WorkingDays days;

    @LocalServerPort
    int port;

    TestOffice binbei;
    HttpBrowser director;

    @BeforeEach
    void aDirector() {
        binbei = TestOffice.found(offices);
        var name = "c" + TimeOrderedIds.next().toString().replace("-", "").substring(8);
        binbei.in(() -> accounts.open(
                new NewAccount(name, PASSWORD, people.add(NewPerson.of("曾凡军", "主任", null)), Set.of(Roles.DIRECTOR))));
        director = new HttpBrowser(port);
        assertThat(director.signIn(name, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void whatContradictsTheLawIsNamedInThePreviewAndNotTaken() {
        var batch = HttpBrowser.leadsTo(director.post("/import/calendar", Map.of("block", BLOCK)));

        assertThat(director.page(batch).select("main").text())
                .contains("2 行可以导入 2 行有问题")
                .contains("2026-10-01 是法定节日（国庆节），不能安排上班", "2027-07-07 不是放假办法规定的法定节日");
        director.post(batch, Map.of());
        assertThat(director.page(batch).select(".dz-metaline").text())
                .as("taking judges as the preview did")
                .isEqualTo("已导入 2 行 2 行没有导入");
        assertThat(binbei.in(() -> days.isWorkingDay(LocalDate.of(2026, 10, 1))))
                .isFalse();
    }

    @Test
    void aYearThatIsNotPublishedShowsItsForecastAsOne() {
        var page = director.page("/settings/calendar?year=2027").select("main").text();

        assertThat(page).contains("2027 年放假安排尚未公布", "放假安排（预测）", "法定 13 天", "春节");
        assertThat(director.page("/settings/calendar?year=2026").select("main").text())
                .doesNotContain("预测");
    }

    /** Monday to Wednesday, on which everybody works otherwise. */
    @Test
    void aDayIsReadInWhateverFormItIsWritten() {
        var block = "日期\t节日\t类型\n2027年3月8日\t厂庆\t休\n2027/3/9\t厂庆\t休\n２０２７．３．１０\t厂庆\t休\n三月初八\t厂庆\t休\n";
        var batch = HttpBrowser.leadsTo(director.post("/import/calendar", Map.of("block", block)));
        assertThat(director.page(batch).select("main").text()).contains("3 行可以导入 1 行有问题");
        director.post(batch, Map.of());

        assertThat(binbei.in(() -> days.between(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 11))))
                .extracting(CalendarDay::name)
                .startsWith("厂庆", "厂庆", "厂庆")
                .last()
                .isNotEqualTo("厂庆");
        assertThat(binbei.in(() -> days.isWorkingDay(LocalDate.of(2027, 3, 10))))
                .isFalse();
    }
}
