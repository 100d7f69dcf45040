package org.dangzhi.overview.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.bench.RequestCount;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.work.ItemId;
import org.dangzhi.foundation.work.Items;
import org.dangzhi.foundation.work.NewItem;
import org.dangzhi.foundation.work.Source;
import org.dangzhi.operations.dutylog.DutyLogTestBase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Today, as each of them sees it. */
@DatabaseTest
class TodayTests extends DutyLogTestBase {

    @Autowired
    Items items;

    PersonId feng;

    @BeforeEach
    void theDayShiftIsAtTheDesk() {
        feng = person("冯涛", Roles.LIAISON);
        signIn(day, zhou);
        signIn(day, li);
    }

    @Test
    void anOfficerSeesTheShiftTheTimeToHandoverAndWhoComesNext() {
        var strip = today(browser(zhou)).select("#today-strip");

        assertThat(strip.select(".cap").first().text()).isEqualTo("白班 08:00–20:00距交接");
        assertThat(strip.select(".dz-count").text()).isEqualTo("3小时18分");
        assertThat(strip.select("progress").val()).isEqualTo("522");
        assertThat(strip.select(".post .who").eachText()).containsExactly("周海燕", "李文博", "张建林");
        assertThat(strip.select(".post").first().text()).contains("0543-5552101", "16:42 签到");
        assertThat(strip.text()).contains("接班 20:00", "解立民", "刘淑芬");
        assertThat(strip.select("form")).isEmpty();
    }

    @Test
    void aLateHandoverCountsUpwards() {
        var desk = browser(zhou);
        at("20:42");
        desk = signedIn(zhou);

        assertThat(today(desk).select(".dz-count.late").text()).isEqualTo("0小时42分");
        assertThat(today(desk).select("#today-strip").text()).contains("已超过交接");
    }

    @Test
    void whoeverIsRosteredAndNotSignedInMayDoSoHere() {
        at("19:50");
        var next = browser(xie);
        assertThat(today(next).select("#today-strip a.btn")).isEmpty(); // the day shift is still responsible
        at("20:01");
        signIn(night, xie);

        assertThat(today(browser(liu)).select("#today-strip a.btn").attr("href"))
                .isEqualTo("/duty/shift"); // where the check-list is
    }

    @Test
    void whatIsMineToDoAndMineToCheckStandsBelowWithItsTime() {
        var boiler = item("核实锅炉", Duration.ofHours(2));
        assertThat(today(signedIn(feng))
                        .select("#today-left .dz-pair section")
                        .first()
                        .text())
                .isEqualTo("待我办 1全部 18:42 核实锅炉");
        assertThat(today(browser(zhou)).select("#today-left .dz-pair").text()).contains("没有待办的事");

        signedIn(feng).post("/items/" + boiler.id() + "/outcome", Map.of("words", "已恢复"));
        var checks = today(browser(li)).select("#today-left .dz-pair section").last();
        assertThat(checks.text()).contains("待我查");
    }

    @Test
    void whatIsLateAndWhereTheRosterHasAGapIsAnAlarm() {
        item("催办来函", Duration.ofMinutes(30));
        at("18:00");
        var alarms = today(signedIn(zeng)).select("#today-left .dz-rows").first();

        assertThat(alarms.select("li.warn").eachText())
                .anySatisfy(line -> assertThat(line).contains("逾期", "催办来函", "冯涛 已过 48 分"));
        binbei.run(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("update duty.shift set secondary_id = null where id = :id")
                        .param("id", night.id())
                        .update()));
        assertThat(today(signedIn(zeng)).select("li.warn").eachText())
                .anySatisfy(line -> assertThat(line).contains("空缺", "11月23日 周一 夜班缺辅班", "补班"));
    }

    @Test
    void theLogGrowsOnTheFirstPageAndSaysWhatWasChecked() {
        var desk = browser(zhou);
        desk.post("/duty/log/quick", Map.of("text", "收到来文一份"), "HX-Request", "true");

        var log = today(desk).select("#today-entries li").first();
        assertThat(log.text()).contains("16:42", "收到来文一份", "辅班未核对");
        assertThat(today(desk).select("h2:contains(值班日志) + small").text()).isEqualTo("本班 3 条");
    }

    @Test
    void itsPartsAreFetchedAnewWhenSomethingChangesAndWhatIsTypedStays() {
        var page = today(browser(zhou));
        var live = page.select("div[hx-select-oob]");

        assertThat(live.attr("hx-trigger"))
                .contains("dz:dutylog.entry", "dz:work.item", "dz:handover.record", "dz:all");
        for (var part : live.attr("hx-select-oob").split(","))
            assertThat(page.select(part)).as(part).hasSize(1);
        assertThat(page.select("#today-left form, #today-entries form, #today-entries #quick"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.DUTY_OFFICER,
                Roles.DUTY_LEADER,
                Roles.DIRECTOR,
                Roles.LEADER,
                Roles.LIAISON,
                Roles.SERVICE,
                Roles.DRIVER,
                Roles.SUBUNIT_OFFICER,
                Roles.SYSTEM_ADMIN,
                Roles.SECURITY_ADMIN,
                Roles.AUDITOR
            })
    void everyRoleHasAFirstPageOfItsOwnAndNoLinkThatIsShut(String role) {
        write(zhou, "只给值班室看的话");
        item("别人的事", Duration.ofHours(2));
        var somebody = person("韩冰");
        open(binbei, somebody, role);
        var browser = signedIn(somebody);
        var page = today(browser);

        assertThat(page.select("h1").text()).isEqualTo("今日");
        boolean reads = List.of(
                        Roles.DUTY_OFFICER, Roles.DUTY_LEADER, Roles.DIRECTOR, Roles.LEADER, Roles.SUBUNIT_OFFICER)
                .contains(role);
        assertThat(page.text().contains("只给值班室看的话")).isEqualTo(reads);
        for (var link : page.select("main a[href^=/]").eachAttr("href"))
            assertThat(browser.get(encoded(link)).statusCode())
                    .as(role + " " + link)
                    .isLessThan(400);
    }

    @Test
    void whoHasNothingIsToldSoAndSeesNoEmptyFrames() {
        var somebody = person("韩冰");
        open(binbei, somebody, Roles.AUDITOR);
        var page = today(signedIn(somebody));

        assertThat(page.select("#today-strip").text()).isEmpty();
        assertThat(page.select("#today-left").text()).startsWith("今天没有要您办的事");
        assertThat(page.select("form.dz-quick, .dz-log")).isEmpty();
    }

    @Test
    void theSystemAdministratorIsLedToWhatHeSetsUp() {
        var admin = person("郑俊杰");
        open(binbei, admin, Roles.SYSTEM_ADMIN);

        assertThat(today(signedIn(admin)).select("#today-left .dz-actions a").eachAttr("href"))
                .containsExactly("/units", "/people", "/settings/accounts");
    }

    @Test
    void needsNoMoreThanTwelveStatementsHoweverMuchThereIs() {
        var desk = signedIn(zeng);
        int few = cost(desk);
        for (int n = 0; n < 20; n++) {
            item("事项 " + n, Duration.ofMinutes(20));
            write(zhou, "记录 " + n);
        }
        at("18:00");

        assertThat(few).isLessThanOrEqualTo(12);
        assertThat(cost(signedIn(zeng))).isEqualTo(few);
    }

    private static int cost(HttpBrowser desk) {
        RequestCount.of("/", () -> desk.get("/"));
        return RequestCount.of("/", () -> desk.get("/"));
    }

    private static Document today(HttpBrowser browser) {
        return browser.page("/");
    }

    private ItemId item(String title, Duration term) {
        var due = clock.instant().plus(term);
        return as(
                zhou,
                () -> items.assign(new NewItem(
                                title, title, Source.LEADER, null, null, zhang, feng, null, li, due, List.of()))
                        .id());
    }

    /** As a browser sends it. */
    private static String encoded(String link) {
        return link.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> sign.codePointAt(0) < 128 ? sign : URLEncoder.encode(sign, StandardCharsets.UTF_8))
                .reduce("", String::concat);
    }
}
