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
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.dutylog.DutyLogTestBase;
import org.dangzhi.operations.dutylog.writing.LogCheckCommands;
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

    @Autowired
    LogCheckCommands logChecks;

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
                .anySatisfy(line -> assertThat(line).contains("逾期", "催办来函", "冯涛，已过 48 分"));
        binbei.run(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("update duty.shift set secondary_id = null where id = :id")
                        .param("id", night.id())
                        .update()));
        assertThat(today(signedIn(zeng)).select("li.warn").eachText())
                .anySatisfy(line -> assertThat(line).contains("空缺", "11月23日 周一 夜班缺辅班", "补班"));
    }

    @Test
    void theDirectorSeesWhereLeadersAreAsFarAsItIsKnown() {
        var liao = person("廖志远", Roles.DUTY_LEADER);
        var xu = person("许文清", Roles.DUTY_LEADER);
        onRoster(zhang, "LEADER");
        onRoster(liao, "LEADER");
        onRoster(xu, "LEADER");
        onRoster(zhou, "OFFICER");
        onRoster(xie, "OFFICER");
        onRoster(feng, "OFFICER");
        away(xu, "ILL");

        var where = today(signedIn(zeng)).select("#today-where section");

        assertThat(where.first().select(".dz-sec small").text()).isEqualTo("3 位领导，1 位不在");
        assertThat(where.first().select("tr").eachText())
                .anySatisfy(line -> assertThat(line).contains("张建林", "白班带班领导", "20:00"))
                .anySatisfy(line -> assertThat(line).contains("许文清", "病假", "到 11月25日"))
                .anySatisfy(line -> assertThat(line).isEqualTo("廖志远"));
        assertThat(where.last().select("tr").eachText())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("周海燕", "白班主班"))
                .anySatisfy(line -> assertThat(line).contains("解立民", "20:00 接夜班主班"));
        assertThat(today(browser(zhou)).select("#today-where section")).isEmpty();
    }

    private void onRoster(PersonId person, String part) {
        write("""
                insert into planning.place (id, version, person_id, part, from_day)
                values (gen_random_uuid(), 0, :person, :part, date '2026-11-01')
                """, Map.of("person", person.id(), "part", part));
    }

    private void away(PersonId person, String sort) {
        write("""
                insert into planning.wish (id, person_id, sort, from_day, to_day, entered_by, entered_at)
                values (gen_random_uuid(), :person, :sort, date '2026-11-22', date '2026-11-25', :person, now())
                """, Map.of("person", person.id(), "sort", sort));
    }

    private void write(String sql, Map<String, ?> values) {
        binbei.run(() -> transaction.executeWithoutResult(
                status -> jdbc.sql(sql).params(values).update()));
    }

    @Test
    void anOwnLateItemAndACheckOwedForHoursAreTroubleWithTheirTime() {
        var boiler = item("核实锅炉", Duration.ofHours(1));
        at("18:42");
        assertThat(troubles(signedIn(feng)))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("核实锅炉", "您办，已过 1 时 0 分", "去办"));

        signedIn(feng).post("/items/" + boiler.id() + "/outcome", Map.of("words", "已恢复"));
        clock().set(clock.instant().plus(Duration.ofHours(9)));
        assertThat(troubles(browser(li)))
                .anySatisfy(line -> assertThat(line).contains("该查了", "核实锅炉", "冯涛 办完，等您检查，已过 5 时 0 分"));
    }

    @Test
    void aBadDayOfOneUnitIsOneLineForWhoeverReadsAllItems() {
        item("催办来函", Duration.ofMinutes(30));
        item("补报数据", Duration.ofMinutes(20));
        at("18:00");

        assertThat(troubles(signedIn(zeng)))
                .filteredOn(line -> line.contains("逾期"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("2 件逾期", "补报数据"));
    }

    @Test
    void anOpenQuestionInTheLogWaitsForItsWriterAndStandsThereForOthers() {
        var entry = write(zhou, "收到来文一份");
        doAs(li, () -> logChecks.question(entry, "文号是多少"));
        at("17:42");

        assertThat(troubles(browser(zhou))).anySatisfy(line -> assertThat(line).contains("质疑", "文号是多少", "等您答复", "去答"));
        assertThat(troubles(signedIn(zeng))).anySatisfy(line -> assertThat(line).contains("等周海燕答复"));
    }

    @Test
    void theHandoverSaysHowManyHaveSignedAndWhoseTurnItIs() {
        assertThat(troubles(browser(zhou))).noneMatch(line -> line.contains("交接"));
        at("19:20");

        assertThat(troubles(signedIn(zhou)))
                .anySatisfy(line -> assertThat(line).contains("已签 0 / 4", "轮到交班主班周海燕", "还有 40 分", "去签"));
    }

    @Test
    void whoHasAShiftAheadReadsWhenAndWithWhom() {
        assertThat(today(browser(xie)).select(".dz-nextshift").text())
                .isEqualTo("我的下一班 夜今天 20:00 夜班 20:00–08:00，主班 与刘淑芬、张建林");
        assertThat(today(browser(zhou)).select(".dz-nextshift")).isEmpty();
    }

    @Test
    void withoutTroubleOneSentenceLeadsOn() {
        assertThat(troubles(browser(li))).isEmpty();
        assertThat(today(signedIn(li)).select("#today-left").text()).contains("没有逾期、待答或空缺");
    }

    @Test
    void whoLeadsTheOfficeSeesItsClosedLoopAndAnOfficerDoesNot() {
        assertThat(today(signedIn(zeng)).select("#today-left").text()).contains("闭环率", "最近 7 天", "0 / 0");
        assertThat(today(browser(zhou)).select("#today-left").text()).doesNotContain("闭环率");
    }

    @Test
    void anAdministratorSeesHealthAndNothingOfTheOfficesBusiness() {
        item("催办来函", Duration.ofMinutes(30));
        at("18:00");
        var admin = person("郑俊杰");
        open(binbei, admin, Roles.SYSTEM_ADMIN);
        var page = today(signedIn(admin));

        assertThat(page.select("#today-left").text()).contains("系统健康", "没做成的").doesNotContain("催办来函");
        assertThat(page.select(".dz-health tr").eachText())
                .anySatisfy(line -> assertThat(line).contains("定时任务", "等 "))
                .anySatisfy(line -> assertThat(line).contains("耗时工作", "好", "在做或排队 0 件"))
                .anySatisfy(line -> assertThat(line).contains("磁盘", "GB 可用"));
    }

    @Test
    void anAccountThatIsLockedIsTroubleForTheAdministrator() {
        column(
                "select access.set_locked(account_id, true)::text from access.membership where person_id = :id",
                feng.id());
        var admin = person("郑俊杰");
        open(binbei, admin, Roles.SYSTEM_ADMIN);

        assertThat(today(signedIn(admin)).select("#today-left").text()).contains("进不来", "冯涛");
    }

    @Test
    void aDriverOnDutyReadsThatTheyAre() {
        var driver = person("葛东升", Roles.DRIVER);
        binbei.run(() -> roster.staff(MONDAY, byDay.id(), new ShiftStaff(zhou, li, zhang, driver)));

        assertThat(today(signedIn(driver)).select("#hand-now").text()).contains("到 20:00", "白班");
    }

    @Test
    void whoWorksOnFootHasWhatComesFirstAndNumbersToRingInTheHand() {
        var driver = person("葛东升", Roles.DRIVER);
        item("接站", driver, Duration.ofMinutes(30));
        item("送件", driver, Duration.ofHours(2));
        at("17:22");
        var page = today(signedIn(driver));

        assertThat(page.select("body.dz-hand article h1").text()).isEqualTo("接站");
        assertThat(page.select("article .top").text()).contains("17:12", "已过 10 分");
        assertThat(page.select("article .dz-bigbtn").text()).isEqualTo("去接");
        assertThat(page.select("article .dz-calls a").eachText()).containsExactly("周海燕", "李文博", "张建林");
        assertThat(page.select(".dz-line h3").eachText()).containsExactly("送件");
    }

    @Test
    void theHomeInTheHandCostsNoMoreThanTwelveStatements() {
        var driver = person("葛东升", Roles.DRIVER);
        var phone = signedIn(driver);
        int few = cost(phone);
        for (int n = 0; n < 10; n++) item("事项 " + n, driver, Duration.ofMinutes(20));

        assertThat(few).isLessThanOrEqualTo(12);
        assertThat(cost(phone)).isEqualTo(few);
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

        boolean onFoot = List.of(Roles.SERVICE, Roles.DRIVER).contains(role);
        assertThat(page.select("h1").text()).isEqualTo(onFoot ? "现在没有您要办的事" : "今日");
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

    private static List<String> troubles(HttpBrowser browser) {
        return today(browser)
                .select("#today-left h2:contains(提醒)")
                .first()
                .closest("section")
                .select("li")
                .eachText();
    }

    private static Document today(HttpBrowser browser) {
        return browser.page("/");
    }

    private ItemId item(String title, Duration term) {
        return item(title, feng, term);
    }

    private ItemId item(String title, PersonId owner, Duration term) {
        var due = clock.instant().plus(term);
        return as(
                zhou,
                () -> items.assign(new NewItem(
                                title, title, Source.LEADER, null, null, zhang, owner, null, li, due, List.of()))
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
