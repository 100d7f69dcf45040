package org.dangzhi.foundation.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.dangzhi.DangzhiApplication;
import org.dangzhi.HttpBrowser;
import org.dangzhi.PageCrawl;
import org.dangzhi.RawWords;
import org.dangzhi.foundation.audit.ChainCheck;
import org.dangzhi.foundation.office.server.DatabaseLogins;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The demonstration as {@code ./dz demo} makes it: what the address answers meanwhile, and what stands in the database. */
@Tag("slow")
@ExtendWith(OutputCaptureExtension.class)
class DemoTests {

    private static final Pattern PASSWORD = Pattern.compile("all with the password (\\S+):");
    private static final Pattern ON_DUTY = Pattern.compile("On duty now: primary (\\S+) \\(");

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext application;
    private static Connection owner;
    private static HttpResponse<String> meanwhile;
    private static HttpResponse<String> meanwhileInEnglish;
    private static HttpResponse<String> afterwards;
    private static int port;
    private static String told;

    @BeforeAll
    static void start(CapturedOutput output) throws Exception {
        application = new SpringApplicationBuilder(DangzhiApplication.class)
                .profiles("demo")
                .run(
                        "--dangzhi.data=" + folder,
                        "--dangzhi.test.database=false",
                        "--dangzhi.db.url=",
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--logging.level.org.dangzhi.foundation.upkeep.DemoConsole=info");
        port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
        var browser = new HttpBrowser(port);
        meanwhile = browser.get("/duty/log");
        meanwhileInEnglish = browser.get("/", "Cookie", "dz-lang=en");
        application.getBean(DemoProgress.class).await();
        afterwards = browser.get("/");
        told = Awaitility.await()
                .until(
                        output::getAll,
                        all -> PASSWORD.matcher(all).find()
                                && ON_DUTY.matcher(all).find());
        var login = application.getBean(DatabaseLogins.class);
        owner = DriverManager.getConnection(
                login.url(), login.owner().role(), login.owner().password());
    }

    @AfterAll
    static void stop() throws SQLException {
        owner.close();
        application.close();
    }

    @Test
    void meanwhileEveryAddressSaysHowFarItIsAndAsksAgain() {
        assertThat(meanwhile.statusCode()).isEqualTo(503);
        assertThat(meanwhile.headers().firstValue("Retry-After")).contains("1");
        assertThat(meanwhile.headers().firstValue("Refresh")).contains("1");
        assertThat(meanwhile.body()).contains("正在准备演示数据").containsPattern("<progress[^>]* max=\"48\"");
        assertThat(meanwhileInEnglish.body()).contains("Making the demonstration");
        assertThat(afterwards.statusCode()).isEqualTo(302);
        assertThat(afterwards.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/sign-in"));
    }

    @Test
    void whoStartsItIsToldAsWhomToSitAtTheDesk() {
        var desk = new HttpBrowser(port);

        assertThat(desk.signIn(found(ON_DUTY), found(PASSWORD)).statusCode()).isEqualTo(303);
        assertThat(desk.page("/duty/shift").select("main").text()).contains("主班");
    }

    private static String found(Pattern pattern) {
        return pattern.matcher(told).results().findFirst().orElseThrow().group(1);
    }

    /** Officer, director and administrator, each through all that their links lead to, in both languages. */
    @ParameterizedTest
    @CsvSource({"zhouhaiyan, 100", "zengfanjun, 150", "zhengjunjie, 70"})
    void nobodyReadsAFormulaAnIdOrTheNameOfAPermission(String name, int pages) {
        var raw = new RawWords(permissions());
        var person = new HttpBrowser(port);
        assertThat(person.signIn(name, "Dangzhi-2026").statusCode()).isEqualTo(303);
        for (var language : List.of("en", "zh-CN")) {
            person.get("/language/" + language + "?back=/");
            var opened = PageCrawl.from(person, "/", "/manage", "/setup").stream()
                    .filter(page -> !isWrittenFor(page.address()))
                    .toList();
            assertThat(opened).hasSizeGreaterThan(pages);
            assertThat(opened)
                    .flatExtracting(page -> raw.in(page.html()).stream()
                            .map(word -> page.address() + ": " + word)
                            .toList())
                    .isEmpty();
        }
    }

    /** Formulas are written there, and the tags of Word templates are looked up. */
    private static boolean isWrittenFor(String address) {
        return address.matches("/rules/standards/(new.*|.*/edition)|/settings/forms/.*");
    }

    private static Set<String> permissions() {
        return application.getBeansOfType(ModulePermissions.class).values().stream()
                .flatMap(module -> module.grants().stream())
                .map(PermissionGrant::permission)
                .collect(Collectors.toSet());
    }

    @Test
    void noLineOfTheLogStandsTwiceInAWeek() throws SQLException {
        assertThat(number("select count(*) from dutylog.entry")).isGreaterThan(12_000);
        assertThat(texts("""
                select body from (select body, happened_at - lag(happened_at) over
                                         (partition by office_id, body order by happened_at) as apart from dutylog.entry) e
                 where apart < interval '7 days'
                """)).isEmpty();
    }

    @Test
    void eachPastShiftHasBetween3And25EntriesOfManyKinds() throws SQLException {
        assertThat(texts("""
                select count(e.id)::text from duty.shift s
                  left join dutylog.entry e on e.office_id = s.office_id and e.shift_id = s.id
                 where s.closed_at is not null
                 group by s.office_id, s.id having count(e.id) not between 3 and 25
                """)).isEmpty();
        assertThat(texts("select distinct kind from dutylog.entry"))
                .contains("phone-in", "phone-out", "paper", "visitor", "leader", "reception", "meeting", "vehicle")
                .contains("item", "equipment", "incident", "check", "note");
    }

    @Test
    void itemsAreInEveryStageAndOpenOnesAreOnTheClock() throws SQLException {
        assertThat(texts("select distinct stage from work.item"))
                .containsExactlyInAnyOrder("ARRANGED", "DECLINED", "DOING", "DONE", "CLOSED");
        assertThat(number("select count(*) from work.item where stage <> 'CLOSED' and returned"))
                .isPositive();
        assertThat(number("select count(*) from work.item where wanted_due is not null"))
                .isPositive();
        assertThat(number("""
                select count(*) from work.item i where stage <> 'CLOSED' and not exists
                       (select from jobs.timer t where t.office_id = i.office_id and t.subject = i.id)
                """)).isZero();
    }

    @Test
    void aCallThatBecameAnItemLeadsThereAndBackAndStandsInTheLog() throws SQLException {
        assertThat(number("select count(*) from phone.call where state = 'ITEM'"))
                .isGreaterThan(50);
        assertThat(number("""
                select count(*) from phone.call c
                 where state = 'ITEM' and not exists
                       (select from work.item i where i.office_id = c.office_id and i.id = c.item_id
                           and i.number = c.item_number and i.source_number = c.number)
                """)).isZero();
        assertThat(number("""
                select count(*) from dutylog.entry e where source_address like '/phone/%' and not exists
                       (select from phone.call c where c.office_id = e.office_id and '/phone/' || c.id = e.source_address
                           and c.number = e.source_number)
                """)).isZero();
    }

    @Test
    void everyRowIsFoundByItsWordsAndTheNextNumberGoesOn() throws SQLException {
        assertThat(number("select count(*) from work.item")).isEqualTo(number("select count(*) from work.item_words"));
        assertThat(number("select count(*) from phone.call"))
                .isEqualTo(number("select count(*) from phone.call_words"));
        assertThat(number("select sum(last) from records.number where kind = 'phone.call'"))
                .isEqualTo(number("select count(*) from phone.call"));
        assertThat(number("select sum(last) from records.number where kind = 'work.item'"))
                .isEqualTo(number("select count(*) from work.item"));
    }

    @Test
    void thisMonthIsPublishedAndWishesAreForTheFirstThatIsNot() throws SQLException {
        assertThat(number("select count(*) from planning.publication where current_date between from_day and to_day"))
                .isPositive();
        assertThat(number("select count(*) from planning.wish")).isPositive();
        assertThat(number("""
                select count(*) from planning.wish w
                 where from_day <= (select max(to_day) from planning.publication p where p.office_id = w.office_id)
                """)).isZero();
    }

    @Test
    void twoReadingsOfTheCompanyAreUnderWay() throws SQLException {
        assertThat(number("""
                select count(distinct (r.office_id, r.id)) from readings.reading r
                  join readings.reading_person p on p.office_id = r.office_id and p.reading_id = r.id
                  join office.office o on o.id = r.office_id and o.parent_id is null
                 where p.confirmed_at is null
                """)).isEqualTo(2);
    }

    @Test
    void namesAreOfManyKinds() throws SQLException {
        assertThat(texts("select name from people.person"))
                .anyMatch(name -> name.length() == 2)
                .anyMatch(name -> name.length() == 3)
                .contains("尉迟静", "买买提·阿不都");
    }

    @Test
    void auditRestsNowhereAndItsChainIsSoundFromTheNoteOn() throws SQLException {
        assertThat(texts("select tgrelid::regclass::text from pg_trigger where tgname = 'audit' and tgenabled = 'D'"))
                .isEmpty();
        assertThat(number("select count(*) from audit.entry where kind = 'upkeep.demonstration'"))
                .isEqualTo(4);
        owner.setAutoCommit(false);
        assertThat(ChainCheck.run(owner).findings()).isEmpty();
        owner.rollback();
        owner.setAutoCommit(true);
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(texts(sql).getFirst());
    }

    private static List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }
}
