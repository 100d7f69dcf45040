package org.dangzhi.foundation.rules.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.bench.RequestCount;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.api.TokenRows;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.Rules;
import org.dangzhi.foundation.rules.Verdict;
import org.dangzhi.foundation.web.Roles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Standards as an office keeps them: judged on the page and through the interface, revised, tried on past cases. */
@DatabaseTest
class StandardsTests {

    private static final String PASSWORD = "Autumn-2026-duty";
    private static final String SHANDONG = "%E5%B1%B1%E4%B8%9C";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Map<String, String> OWN = Map.of(
            "code",
            "own.diners",
            "title",
            "本单位陪餐人数",
            "governs",
            "diners",
            "about",
            "MEAL",
            "applies",
            "nature == 'OFFICIAL'",
            "measure",
            "diners",
            "most",
            "2",
            "severity",
            "WARN",
            "level",
            "COMPANY");

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    TokenRows tokens;

    @Autowired
    Rules rules;

    @Autowired
    StandardRows limits;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    TestOffice binbei;
    PersonId zeng;
    HttpBrowser director;

    @BeforeEach
    void anOffice() {
        binbei = TestOffice.found(offices);
        zeng = person(binbei, Roles.DIRECTOR);
        director = signedIn(binbei, zeng, Roles.DIRECTOR);
    }

    @Test
    void factsAreJudgedWithClauseAmountAndTheLawfulWayOn() {
        var said = text(director.post("/rules/check", meal(6, 5), "HX-Request", "true"));

        assertThat(said).contains("超出", "5 人，最多 3 人，超出 2 人", "第十条", "可以：减为 3 人");
    }

    @Test
    void whatIsNotKnownIsSaidAndNeverPassed() {
        var facts = new HashMap<>(meal(6, 5));
        facts.remove("f.guests");

        assertThat(text(director.post("/rules/check", facts, "HX-Request", "true")))
                .contains("无法判断", "来宾人数")
                .doesNotContain("减为");
    }

    @Test
    void aWrongFactIsRefusedAtItsField() {
        var facts = new HashMap<>(meal(6, 5));
        facts.put("f.diners", "fünf");

        var answer = director.post("/rules/check", facts, "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("data-for=\"f.diners\"");
    }

    /** As everywhere: nobody has to pick a day from a calendar of the browser's. */
    @Test
    void aDayAmongTheFactsIsTypedAsPeopleSayIt() {
        assertThat(director.page("/rules/check?kind=GIFT")
                        .select("[name=f.received_on]")
                        .attr("data-typed"))
                .isEqualTo("DAY");
        var gift = new HashMap<>(Map.of("kind", "GIFT", "on", "2026-12-25", "f.nature", "FOREIGN"));
        gift.putAll(Map.of(
                "f.direction", "RECEIVED", "f.value", "300", "f.declared", "false", "f.received_on", "2026年11月3日"));

        assertThat(text(director.post("/rules/check", gift, "HX-Request", "true")))
                .contains("已超过一个月（30 天）");
        gift.put("f.received_on", "那天");
        assertThat(director.post("/rules/check", gift, "HX-Request", "true").body())
                .contains("data-for=\"f.received_on\"");
    }

    @Test
    void anOfficesStricterStandardCountsAndThePageSaysWhy() {
        put(OWN, "2026-01-01", 303);

        assertThat(counting(on(TODAY, 6, 3)).standard().code()).isEqualTo("own.diners");
        assertThat(counting(on(LocalDate.of(2025, 12, 31), 6, 3)).standard().shipped())
                .as("the day before it came into force")
                .isTrue();
        assertThat(text(director.post("/rules/check", meal(6, 3), "HX-Request", "true")))
                .contains("本单位陪餐人数", "另有");
    }

    @Test
    void aPrincipleStaysEvenWhereTheOfficeIsLaxer() {
        var lax = new HashMap<>(OWN);
        lax.put("most", "20");
        put(lax, "2026-01-01", 303);

        assertThat(counting(on(TODAY, 6, 5)).refuses()).isTrue();
    }

    @Test
    void aPublishedStandardCannotBeRewritten() {
        var published = new HashMap<>(OWN);
        published.put("code", "reception.letter");

        var answer = put(published, "2026-01-01", 422);

        assertThat(answer).contains("上级公布");
        assertThat(director.get("/rules/standards/reception.letter/edition").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEditionTakesThePlaceOfTheOneBeforeFromItsDay() {
        put(OWN, "2026-01-01", 303);
        var next = new HashMap<>(OWN);
        next.put("most", "1");
        put(next, "2026-06-01", 303);
        put(next, "2026-06-01", 422);

        assertThat(counting(on(LocalDate.of(2026, 5, 31), 6, 3)).most()).isEqualByComparingTo("2");
        assertThat(counting(on(LocalDate.of(2026, 6, 1), 6, 3)).most()).isEqualByComparingTo("1");
        assertThat(director.page("/rules/standards/own.diners").select("main").text())
                .contains("本单位第 1 版", "本单位第 2 版");
    }

    @Test
    void aWrongExpressionIsRefusedWithItsPlaceAndNothingIsStored() {
        var wrong = new HashMap<>(OWN);
        wrong.put("most", "guests <= 10 ? 3 : gests");

        assertThat(put(wrong, "2026-01-01", 422)).contains("data-for=\"most\"", "第 1 行第 20 列：没有叫“gests”的事实");
        assertThat(director.get("/rules/standards/own.diners").statusCode()).isEqualTo(404);
        assertThat(put(Map.of("code", "x"), "2026-01-01", 422)).contains("data-for=");
    }

    /** The compiler speaks English; whoever reads Chinese is told in Chinese, whatever a new compiler calls it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "guests +|没写完",
                "guests 3|不该写在这里",
                "guests @ 3|不该写在这里",
                "guests + 'a'|用在了对不上的两样东西上",
                "guests > 3|应当是一个数"
            })
    void whatIsWrongIsSaidInTheReadersWords(String most, String said) {
        var wrong = new HashMap<>(OWN);
        wrong.put("most", most);

        assertThat(put(wrong, "2026-01-01", 422)).contains("data-for=\"most\"", said);
    }

    @Test
    void aStandardIsTriedWhileItIsTyped() {
        var typed = new HashMap<>(OWN);
        typed.putAll(meal(6, 3));

        assertThat(text(director.post("/rules/standards/trial", typed, "HX-Request", "true")))
                .contains("3，最多 2，超出 1");
        typed.put("most", "2 +");
        assertThat(text(director.post("/rules/standards/trial", typed, "HX-Request", "true")))
                .contains("最多", "第 1 行");
    }

    @Test
    void aChangedStandardIsTriedOnPastCases() {
        var kept = new HashMap<>(meal(6, 3));
        kept.put("title", "局里来人检查");
        assertThat(director.post("/rules/check/keep", kept).statusCode()).isEqualTo(303);
        assertThat(director.page("/rules/cases").select("main").text()).contains("局里来人检查");

        var run = text(director.post("/rules/standards/dry-run", OWN, "HX-Request", "true"));

        assertThat(run).contains("1 例里 1 例用得上，1 处结果不同", "局里来人检查", "不适用", "超出");
        kept.put("title", " ");
        assertThat(director.post("/rules/check/keep", kept, "HX-Request", "true")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theProfileDecidesWhichStandardsHold() {
        assertThat(director.page("/rules/standards").select("main").text()).contains("国有企业");

        director.post("/rules/standards/profile", Map.of("profile", "PARTY_GOVERNMENT"));

        assertThat(found(business()))
                .noneMatch(found -> found.standard().governs().equals("diners"));
    }

    @Test
    void anOfficesOwnLimitLiesOverTheShippedOne() {
        assertThat(director.page("/rules/limits?province=" + SHANDONG)
                        .select("tbody")
                        .text())
                .contains("济南", "380");
        binbei.run(() ->
                transaction.executeWithoutResult(status -> limits.put(new org.dangzhi.foundation.rules.judging.LimitRow(
                        "lodging", "山东", "济南", "OTHER", "", "", BigDecimal.valueOf(300), ""))));

        assertThat(director.page("/rules/limits?province=" + SHANDONG)
                        .select("tbody")
                        .text())
                .contains("本单位", "300");
    }

    /** The amounts as spreadsheets and hands write them, the seasons too; the last three rows are wrong, each in its way. */
    @Test
    void anOfficesOwnLimitsComeFromASheetHoweverAmountsAndSeasonsAreWritten() {
        var block = """
                表	省份	城市	级别	旺季起	旺季止	标准
                lodging	山东省	东营市	OTHER	7/1	9月30日	350.10000000000002
                lodging	山东	济南	OTHER			1,350.00
                lodging	山东	烟台	OTHER	０７－０１	2026/8/31	３６０
                lodging	山东	青岛	OTHER	07-01		500
                lodging	山东	威海	OTHER	2/30	3-31	500
                lodging	山东	日照	OTHER			三百
                """;
        var batch = HttpBrowser.leadsTo(director.post("/import/rules-limits", Map.of("block", block)));
        var preview = director.page(batch).select("main").text();
        assertThat(preview).contains("3 行可以导入 3 行有问题", "旺季写月和日", "金额“三百”读不懂");

        director.post(batch, Map.of());

        var own = binbei.in(() -> transaction.execute(status -> limits.limits()));
        assertThat(own)
                .extracting(row -> "%s %s %s %s".formatted(row.place(), row.from(), row.to(), row.amount()))
                .containsExactlyInAnyOrder("东营 07-01 09-30 350.10", "济南   1350.00", "烟台 07-01 08-31 360.00");
    }

    @Test
    void otherSystemsAskThroughTheInterface() {
        var body = """
                {"on": "2026-11-23", "facts": {"nature": "OFFICIAL", "guests": 6},
                 "nodes": [{"id": "lunch", "kind": "MEAL", "facts": {"meal": "WORKING", "diners": 5}}]}""";

        var findings = JsonMapper.builder().build().readTree(api(body, "rules:check", 200));

        assertThat(findings.valueStream()
                        .filter(one -> one.path("counts").asBoolean())
                        .map(one -> one.path("node").asString() + " "
                                + one.path("clause").asString() + " "
                                + one.path("by").asInt()))
                .contains("lunch 第十条 2");
        assertThat(api(body.replace("\"diners\": 5", "\"diners\": \"five\""), "rules:check", 422))
                .contains("nodes[0].values.diners");
        assertThat(api(body.replace("MEAL", "MEEL"), "rules:check", 422)).contains("MEEL");
        api(body, "items:read", 403);
    }

    @Test
    void amountsOfOtherSystemsAreDecimalsAndNoneIsBelowNought() {
        var body = """
                {"on": "2026-11-23", "facts": {"nature": "FOREIGN", "guest_rank": "OTHER"},
                 "nodes": [{"id": "1", "kind": "MEAL", "facts": {"meal": "BANQUET", "daily_cost": 300.01}}]}""";

        assertThat(api(body, "rules:check", 200)).contains("\"by\":0.01");
        assertThat(api(body.replace("300.01", "-5"), "rules:check", 422)).contains("nodes[0].values.daily_cost");
        assertThat(api(body.replace("300.01", "9007199254740993000000"), "rules:check", 422))
                .contains("nodes[0].values.daily_cost");
    }

    @Test
    void theLevelOfAnAccidentIsAnsweredToOtherSystems() {
        var body = """
                {"on": "2026-11-23", "facts": {},
                 "nodes": [{"id": "1", "kind": "REPORT", "facts": {"event_kind": "ACCIDENT", "dead": 3, "injured": 0}}]}""";

        var grade = JsonMapper.builder()
                .build()
                .readTree(api(body, "rules:check", 200))
                .valueStream()
                .filter(one -> one.path("standard").asString().equals("report.level"))
                .findFirst()
                .orElseThrow()
                .path("grade");

        assertThat(grade.path("value").asString()).isEqualTo("III");
        assertThat(grade.path("orAbove").asBoolean()).isTrue();
        assertThat(grade.path("unknown").toString()).isEqualTo("[\"loss\"]");
    }

    @Test
    void thePageAnswersTheLevelInWords() {
        var facts = Map.of(
                "kind", "REPORT", "on", TODAY.toString(), "f.event_kind", "ACCIDENT", "f.dead", "3", "f.injured", "0");

        assertThat(text(director.post("/rules/check", facts, "HX-Request", "true")))
                .contains("按已知情况为“较大”或以上（直接经济损失未知）");
    }

    @Test
    void thePageAsksForTheTwoFactsThatDecideMostInTheirOrder() {
        var facts =
                Map.of("kind", "MEAL", "on", TODAY.toString(), "f.guests", "8", "f.diners", "5", "f.alcohol", "true");

        var answer = Jsoup.parse(
                director.post("/rules/check", facts, "HX-Request", "true").body());

        assertThat(answer.select("#findings a.dz-chip").eachText()).containsExactly("接待性质", "用餐形式");
        assertThat(answer.select("#findings a.dz-chip").eachAttr("href")).containsExactly("#f-f.nature", "#f-f.meal");
        assertThat(director.page("/rules/check?kind=MEAL").select("[name^=f.]").eachAttr("name"))
                .as("they stand first on the form")
                .startsWith("f.nature", "f.meal");
    }

    @Test
    void aPlaceIsChosenFromAList() {
        var form = director.page("/rules/check?kind=LODGING");

        assertThat(form.select("select[name=f.province] option").eachAttr("value"))
                .contains("山东", "西藏");
        assertThat(form.select("select[name=f.place] option[value=烟台]").text()).isEqualTo("山东 · 烟台");
        var facts = Map.of(
                "kind",
                "LODGING",
                "on",
                TODAY.toString(),
                "f.nature",
                "OFFICIAL",
                "f.rank",
                "OTHER",
                "f.price",
                "440",
                "f.province",
                "广东",
                "f.place",
                "广洲");
        assertThat(text(director.post("/rules/check", facts, "HX-Request", "true")))
                .contains("没有“广东 广洲”")
                .doesNotContain("最多 430");
    }

    @Test
    void whoWritesNoStandardsReadsSentencesAndNoExpression() {
        var officer = signedIn(binbei, person(binbei, Roles.DUTY_OFFICER), Roles.DUTY_OFFICER);

        var read = officer.page("/rules/standards/reception.diners.official").select("main");
        assertThat(read.text())
                .contains("陪餐人数最多：来宾人数不超过 10 时为 3，否则为 来宾人数 ÷ 3（只取整数） 人")
                .doesNotContain("guests");
        assertThat(read.select("code")).isEmpty();
        assertThat(officer.page("/rules/standards").select("main").text())
                .contains("应当“提供高档酒水”为否")
                .doesNotContain("fine_alcohol", "&&");
    }

    /** A director may write standards and reads them as everybody does; expressions stand on the form alone. */
    @Test
    void aDirectorReadsNoExpressionBeforeEditingOne() {
        var read = director.page("/rules/standards/reception.diners.official").select("main");
        assertThat(read.text()).contains("陪餐人数最多").doesNotContain("<=", "guests", "{limit}", "diners");
        assertThat(read.select("code")).isEmpty();

        var form = director.page("/rules/standards/new?like=reception.diners.official");
        assertThat(form.select("#asked").text()).contains("陪餐人数最多：来宾人数不超过 10 时为 3");
        assertThat(form.select("[name=most]").text()).isEqualTo("guests <= 10 ? 3 : guests / 3");
    }

    /** Eleven guests are still three to dine with: a third of them is three and two thirds. */
    @Test
    void aLimitIsReadOffATableOfFigures() {
        var read = director.page("/rules/standards/reception.diners.official").select("main");

        assertThat(read.select(".dz-limits tbody tr").eachText())
                .startsWith("1–11 3 人", "12–14 4 人", "15–17 5 人")
                .endsWith("30 10 人");
        assertThat(read.select("svg.dz-stairs").attr("aria-label")).contains("来宾人数12–14：4 人");
        assertThat(director.page("/rules/standards/lodging.suite").select(".dz-limits"))
                .as("a statement has no figures")
                .isEmpty();
        assertThat(director.page("/rules/standards/lodging.price")
                        .select("a[href='/rules/limits?table=lodging']")
                        .text())
                .isEqualTo("住宿限额表");
    }

    @Test
    void whoMayNotSetStandardsIsRefused() {
        var officer = signedIn(binbei, person(binbei, Roles.DUTY_OFFICER), Roles.DUTY_OFFICER);

        assertThat(officer.get("/rules/standards").statusCode()).isEqualTo(200);
        assertThat(officer.get("/rules/standards/new").statusCode()).isEqualTo(403);
        assertThat(officer.post("/rules/standards", OWN).statusCode()).isEqualTo(403);
    }

    @Test
    void anotherOfficeKnowsNothingOfIt() {
        put(OWN, "2026-01-01", 303);
        var kept = new HashMap<>(meal(6, 3));
        kept.put("title", "局里来人检查");
        director.post("/rules/check/keep", kept);
        var bin = TestOffice.found(offices);
        var other = signedIn(bin, person(bin, Roles.DIRECTOR), Roles.DIRECTOR);

        assertThat(other.get("/rules/standards/own.diners").statusCode()).isEqualTo(404);
        assertThat(other.page("/rules/cases").text()).doesNotContain("局里来人检查");
        assertThat(text(other.post("/rules/check", meal(6, 3), "HX-Request", "true")))
                .doesNotContain("本单位陪餐人数");
    }

    @Test
    void noPageTakesMoreThanTwelveStatements() {
        put(OWN, "2026-01-01", 303);
        for (var page : List.of(
                "/rules/standards",
                "/rules/standards/own.diners",
                "/rules/standards/new?like=reception.letter",
                "/rules/check",
                "/rules/cases",
                "/rules/limits")) {
            director.get(page);
            assertThat(RequestCount.of(page, () -> director.get(page))).as(page).isLessThanOrEqualTo(12);
        }
    }

    private String put(Map<String, String> typed, String from, int status) {
        var form = new HashMap<>(typed);
        form.put("from", from);
        form.putIfAbsent("clause", "第三条");
        var answer = director.post(
                "/rules/standards", form, status == 422 ? new String[] {"HX-Request", "true"} : new String[0]);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }

    private List<Finding> found(CaseFacts facts) {
        return binbei.in(() -> List.copyOf(transaction.execute(status -> rules.check(facts))));
    }

    private Finding counting(CaseFacts facts) {
        return found(facts).stream()
                .filter(found -> found.standard().governs().equals("diners") && found.outweighedBy() == null)
                .filter(found -> found.verdict() != Verdict.UNJUDGED)
                .findFirst()
                .orElseThrow();
    }

    private static CaseFacts on(LocalDate day, long guests, long diners) {
        return new CaseFacts(
                day,
                Map.of("nature", "OFFICIAL"),
                List.of(new CaseFacts.Node(
                        "1", "MEAL", null, Map.of("meal", "WORKING", "guests", guests, "diners", diners))));
    }

    private static CaseFacts business() {
        return new CaseFacts(
                TODAY,
                Map.of("nature", "BUSINESS"),
                List.of(new CaseFacts.Node("1", "MEAL", null, Map.of("meal", "BANQUET", "guests", 6L, "diners", 9L))));
    }

    private static Map<String, String> meal(int guests, int diners) {
        return Map.of(
                "kind",
                "MEAL",
                "on",
                TODAY.toString(),
                "f.nature",
                "OFFICIAL",
                "f.meal",
                "WORKING",
                "f.guests",
                Integer.toString(guests),
                "f.diners",
                Integer.toString(diners));
    }

    private static String text(java.net.http.HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }

    private String api(String body, String scope, int status) {
        var token = binbei.in(() -> tokens.make(zeng, "接待系统", List.of(scope), Duration.ofDays(90)));
        var answer = new HttpBrowser(port)
                .send(
                        "POST",
                        "/api/v1/rules/check",
                        body,
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }

    private PersonId person(TestOffice office, String role) {
        return office.in(() -> people.add(NewPerson.of("曾凡军", role, null)));
    }

    private HttpBrowser signedIn(TestOffice office, PersonId person, String role) {
        var account = "rules." + TimeOrderedIds.next().toString().substring(24);
        office.run(() -> accounts.open(new NewAccount(account, PASSWORD, person, Set.of(role))));
        var browser = new HttpBrowser(port);
        browser.signIn(account, PASSWORD);
        return browser;
    }
}
