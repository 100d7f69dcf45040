package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.work.lists.ItemOrder;
import org.dangzhi.foundation.work.lists.ItemState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four items of 冯涛: one to accept, one he does, one that is checked, one that is closed late. */
class ItemListPagesTests extends ItemTestBase {

    UUID fresh;
    UUID running;
    UUID reported;
    UUID closed;

    @BeforeEach
    void fourItems() {
        fresh = binbei.arrange("供暖锅炉停运", in(Duration.ofDays(3)));
        running = binbei.arrange("回复寒潮防范部署", in(Duration.ofHours(1)));
        binbei.run(binbei.feng, () -> desk.accept(running));
        reported = binbei.arrange("会议室冲突协调", in(Duration.ofDays(2)));
        binbei.run(binbei.feng, () -> desk.report(reported, "已换到第二会议室", List.of()));
        closed = binbei.arrange("值班室发电机试运行", in(Duration.ofMinutes(10)));
        clock.forward(Duration.ofMinutes(20));
        binbei.run(binbei.feng, () -> desk.report(closed, "运行 20 分钟正常", List.of()));
        binbei.run(binbei.li, () -> desk.approve(closed, 1, "", "已回复"));
    }

    @Test
    void whatIsMineToDoStandsByDueTime() {
        var page = feng().page("/items");

        assertThat(page.select("[aria-current=page]").text()).contains("待我办2");
        assertThat(titles(page)).containsExactly("回复寒潮防范部署", "供暖锅炉停运");
        assertThat(page.select("tbody tr .dz-act").eachText())
                .allSatisfy(act -> assertThat(act).isEqualTo("续办"));
    }

    /** The box shows twelve. */
    @Test
    void behindTheItemsOfTheBoxStandAllOfThem() {
        for (int n = 1; n <= 13; n++) binbei.arrange("巡检配电室 " + n, in(Duration.ofDays(1)));
        var zhou = zhou();

        var all = Jsoup.parse(zhou.get("/search?" + encoded("q=配电室"), HTMX).body())
                .select("a:contains(全部 13)");
        assertThat(titles(zhou.page(all.attr("href")))).hasSize(13).allMatch(title -> title.startsWith("巡检配电室"));
    }

    @Test
    void wordsThatStandApartAreFoundTogether() {
        binbei.arrange("3 号站锅炉已恢复点火", in(Duration.ofDays(1)));

        assertThat(titles(zhou().page("/items?tab=all&" + encoded("q=锅炉点火")))).containsExactly("3 号站锅炉已恢复点火");
    }

    @Test
    void whatIsMineToCheckIsWhatWasReportedToMe() {
        var page = li().page("/items?tab=check");

        assertThat(titles(page)).containsExactly("会议室冲突协调");
        assertThat(page.select("tbody tr .dz-act").text()).isEqualTo("检查");
        assertThat(titles(feng().page("/items?tab=check"))).isEmpty();
    }

    @Test
    void aCheckThatWaitsTooLongIsSaidInAmber() {
        clock.forward(Duration.ofHours(5));

        var row = li().page("/items?tab=check").select("tbody tr");
        assertThat(row.select(".dz-state.warn").text()).isEqualTo("待检查，超时 1 时 20 分");
        assertThat(row.select(".dz-stages i").last().className()).isEqualTo("late");
    }

    @Test
    void whatIArrangedOrWantedStaysInMyList() {
        assertThat(titles(zhou().page("/items?tab=mine"))).hasSize(4).endsWith("值班室发电机试运行");
        assertThat(titles(zhang().page("/items?tab=mine"))).hasSize(4);
        assertThat(titles(li().page("/items?tab=mine"))).isEmpty();
    }

    @Test
    void allIsEverythingForTheDeskAndOnesOwnPartForOthers() {
        var stranger = browser(binbei.person("韩冰", "", null), Roles.SERVICE);

        assertThat(titles(director().page("/items"))).hasSize(4);
        assertThat(titles(feng().page("/items?tab=all"))).hasSize(4);
        assertThat(titles(stranger.page("/items?tab=all"))).isEmpty();
        assertThat(stranger.page("/items?tab=all").select(".dz-empty").text()).contains("还没有事项");
    }

    @Test
    void whatIsOpenStandsByDueTimeThenWhatIsClosedTheNewestFirst() {
        var late = binbei.arrange("核对来访车辆", in(Duration.ofMinutes(5)));
        closed("送件回执", late);
        clock.forward(Duration.ofHours(1));

        var page = director().page("/items?tab=all");

        assertThat(titles(page)).containsExactly("回复寒潮防范部署", "会议室冲突协调", "供暖锅炉停运", "核对来访车辆", "值班室发电机试运行");
        assertThat(page.select("tbody tr").first().text()).contains("逾期");
        assertThat(ruling(page)).containsExactly("时限 ascending");
    }

    private void closed(String outcome, UUID item) {
        binbei.run(binbei.feng, () -> desk.report(item, outcome, List.of()));
        binbei.run(binbei.li, () -> desk.approve(item, 1, "", "已回复"));
    }

    @Test
    void aClickOnAHeadOrdersTheListByItAndTheNextOneTurnsItRound() {
        var director = director();
        var standing = director.page("/items?tab=all&source=LEADER");

        var newest = director.page(head(standing, "编号"));
        assertThat(ruling(newest)).containsExactly("编号 descending");
        assertThat(titles(newest)).containsExactly("值班室发电机试运行", "会议室冲突协调", "回复寒潮防范部署", "供暖锅炉停运");
        var oldest = director.page(head(newest, "编号"));
        assertThat(ruling(oldest)).containsExactly("编号 ascending");
        assertThat(titles(oldest)).isEqualTo(titles(newest).reversed());
        assertThat(head(oldest, "编号")).isEqualTo(head(standing, "编号"));
        var latest = director.page(head(standing, "时限"));
        assertThat(ruling(latest)).containsExactly("时限 descending");
        assertThat(titles(latest)).containsExactly("供暖锅炉停运", "会议室冲突协调", "回复寒潮防范部署", "值班室发电机试运行");
        assertThat(head(latest, "时限")).isEqualTo("/items?tab=all&source=LEADER");
        assertThat(latest.select("form.dz-find [name=order] [selected]").val()).isEqualTo("DUE_LATEST");
        assertThat(latest.select("a[href*=/items/export]").attr("href")).contains("order=DUE_LATEST");
    }

    @ParameterizedTest
    @EnumSource(ItemOrder.class)
    void eachOrderGoesOnByKeyAcrossWhatIsOpenAndClosed(ItemOrder order) {
        for (int n = 0; n < 4; n++) closed("已送", binbei.arrange("送件 " + n, in(Duration.ofHours(n + 2))));
        var director = director();
        var whole = titles(director.page("/items?tab=all&order=" + order));

        var page = director.page("/items?tab=all&size=3&order=" + order);
        var seen = new ArrayList<>(titles(page));
        while (!page.select("a[rel=next]").isEmpty()) {
            page = director.page(page.select("a[rel=next]").attr("href"));
            seen.addAll(titles(page));
        }

        assertThat(seen).hasSize(8).isEqualTo(whole);
    }

    @Test
    void aKeyOfAnotherOrderIsRefused() {
        var director = director();
        var next = director.page("/items?tab=all&size=2").select("a[rel=next]").attr("href");

        assertThat(director.get(next).statusCode()).isEqualTo(200);
        assertThat(director.get(next + "&order=NEWEST").statusCode()).isEqualTo(400);
    }

    @Test
    void noHeadRulesAListOfClosedOnesAlone() {
        assertThat(ruling(director().page("/items?tab=all&state=CLOSED"))).isEmpty();
    }

    private static String head(Document page, String label) {
        return page.select("th a.dz-sort:contains(" + label + ")").attr("href");
    }

    /** The heads that bear the mark, with their direction. */
    private static List<String> ruling(Document page) {
        return page.select("th[aria-sort]:has(svg)").stream()
                .map(head -> head.text() + " " + head.attr("aria-sort"))
                .toList();
    }

    @Test
    void aLiaisonReadsWhatHisUnitHas() {
        var liaison = browser(binbei.person("吕静", "", binbei.production), Roles.LIAISON);

        assertThat(titles(liaison.page("/items?tab=all"))).hasSize(4);
        assertThat(liaison.get(at(fresh)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, 3",
        "OVERDUE, 0",
        "DUE, 0",
        "ARRANGED, 1",
        "DECLINED, 0",
        "DOING, 1",
        "RETURNED, 0",
        "WANTED, 0",
        "DONE, 1",
        "CLOSED, 1",
        "CLOSED_LATE, 1"
    })
    void eachStateNarrowsTheList(ItemState state, int rows) {
        assertThat(titles(director().page("/items?tab=all&state=" + state))).hasSize(rows);
    }

    @Test
    void statesThatComeLaterAreFoundToo() {
        binbei.run(binbei.feng, () -> desk.askExtension(running, in(Duration.ofDays(5)), "等备件"));
        binbei.run(binbei.feng, () -> desk.decline(fresh, "不归我管"));
        binbei.run(binbei.li, () -> desk.returnToOwner(reported, 1, "没写几点", in(Duration.ofDays(5))));
        clock.forward(Duration.ofHours(2));
        var director = director();

        assertThat(titles(director.page("/items?tab=all&state=WANTED"))).containsExactly("回复寒潮防范部署");
        assertThat(titles(director.page("/items?tab=all&state=DECLINED"))).containsExactly("供暖锅炉停运");
        assertThat(titles(director.page("/items?tab=all&state=RETURNED"))).containsExactly("会议室冲突协调");
        var late = director.page("/items?tab=all&state=OVERDUE");
        assertThat(titles(late)).containsExactly("回复寒潮防范部署");
        assertThat(late.select("tbody .dz-state").text()).isEqualTo("逾期 1 时 20 分");
        assertThat(titles(zhou().page("/items?tab=todo"))).containsExactly("供暖锅炉停运");
    }

    @ParameterizedTest
    @CsvSource({
        "q=锅炉, 1",
        "q=2026-0001, 1",
        "q=第二会议室, 1",
        "q=锅, 1",
        "q=没有的词, 0",
        "owner=ft, 4",
        "owner=郭强, 4",
        "owner=李文博, 0",
        "supervisor=liwenbo, 4",
        "supervisor=冯涛, 0",
        "source=LEADER, 4",
        "source=PHONE, 0",
        "from=2026-11-24, 2",
        "to=2026-11-23, 2",
        "from=2026-11-25&to=2026-11-25, 1",
        "q=锅炉&owner=ft&state=ARRANGED&source=LEADER&from=2026-11-20, 1"
    })
    void eachFilterNarrowsTheListAndStaysInTheForm(String asked, int rows) {
        var page = director().page("/items?tab=all&" + encoded(asked));

        assertThat(titles(page)).hasSize(rows);
        for (var pair : asked.split("&")) {
            var name = pair.split("=")[0];
            var field = page.select("form.dz-find [name=" + name + "]");
            assertThat(
                            field.hasAttr("value")
                                    ? field.val()
                                    : field.select("option[selected]").val())
                    .as(name)
                    .isEqualTo(pair.split("=")[1]);
        }
        assertThat(page.select("a[href*=/items/export]").attr("href"))
                .contains(encoded(asked).split("&")[0]);
    }

    @Test
    void aListGoesOnByKeyAndKeepsItsFilter() {
        for (int n = 0; n < 23; n++) binbei.arrange("巡检 " + n, in(Duration.ofDays(4)));
        var director = director();

        var first = director.page("/items?tab=all&" + encoded("q=巡检"));
        assertThat(titles(first)).hasSize(20);
        assertThat(first.select(".dz-foot").text()).contains("共 23 件");
        var second = director.page(first.select("a[rel=next]").attr("href"));
        assertThat(titles(second)).containsExactly("巡检 20", "巡检 21", "巡检 22");
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select("form.dz-find [name=q]").val()).isEqualTo("巡检");

        var todo = feng().page("/items?tab=todo&size=10");
        var seen = new ArrayList<>(titles(todo));
        while (!todo.select("a[rel=next]").isEmpty()) {
            todo = feng().page(todo.select("a[rel=next]").attr("href"));
            seen.addAll(titles(todo));
        }
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void severalAreRemindedReassignedAndExtendedTogetherOrNotAtAll() {
        var zhou = zhou();
        var both = "ids=" + fresh + "&ids=" + running;
        assertThat(zhou.get("/items/owner?" + both, HTMX).body()).contains("2 件事项", "改派");
        assertThat(zhou.get("/items/extension?" + both).body()).contains("延到");

        assertThat(HttpBrowser.leadsTo(
                        zhou.post("/items/reminders", Map.of("ids", fresh + "," + running, "back", "/items?tab=all"))))
                .isEqualTo("/items?tab=all");
        assertThat(happened(fresh)).contains("REMINDED");
        assertThat(happened(running)).contains("REMINDED");

        var given = zhou.post(
                "/items/owner",
                Map.of("ids", fresh + "," + closed, "owner", id(binbei.guo), "due", field(in(Duration.ofDays(1)))),
                HTMX);
        assertThat(given.statusCode()).isEqualTo(422);
        assertThat(item(fresh).parties().owner()).isEqualTo(binbei.feng);
        zhou.post(
                "/items/owner",
                Map.of("ids", fresh + "," + running, "owner", id(binbei.guo), "due", field(in(Duration.ofDays(1)))));
        assertThat(item(fresh).parties().owner()).isEqualTo(binbei.guo);
        assertThat(item(running).parties().assistant()).isNull();
    }

    @Test
    void whatSeveralWereGivenToIsTakenBackTogetherAndBothActsStay() {
        var zhou = zhou();
        var before = item(running);

        var undo = undo(passOn(zhou, fresh, running));
        assertThat(HttpBrowser.leadsTo(zhou.post(undo, Map.of()))).isEqualTo("/items?tab=all");

        var after = item(running);
        assertThat(after.parties()).isEqualTo(before.parties());
        assertThat(after.due()).isEqualTo(before.due());
        assertThat(after.stage()).isEqualTo(Stage.DOING);
        assertThat(item(fresh).stage()).isEqualTo(Stage.ARRANGED);
        assertThat(happened(running)).endsWith("REASSIGNED", "TAKEN_BACK");
        assertThat(refused(zhou.post(undo, Map.of(), HTMX))).contains("已经撤销");
    }

    @Test
    void nothingIsTakenBackOnceOneOfThemWasTakenUp() {
        var zhou = zhou();
        var undo = undo(passOn(zhou, fresh, running));
        binbei.run(binbei.guo, () -> desk.accept(running));

        assertThat(refused(zhou.post(undo, Map.of(), HTMX))).contains("不能撤销改派");
        assertThat(item(fresh).parties().owner()).isEqualTo(binbei.guo);
    }

    @Test
    void itIsTakenBackByWhoeverDidItAndForTenMinutes() {
        var undo = undo(passOn(zhou(), fresh));

        assertThat(refused(director().post(undo, Map.of(), HTMX))).contains("撤销的时间过了");
        clock.forward(Duration.ofMinutes(11));
        assertThat(refused(zhou().post(undo, Map.of(), HTMX))).contains("撤销的时间过了");
        assertThat(item(fresh).parties().owner()).isEqualTo(binbei.guo);
    }

    @Test
    void aDueTimeThatHasPassedMeanwhileIsNotPutBack() {
        var soon = binbei.arrange("送件", in(Duration.ofMinutes(3)));
        var undo = undo(passOn(zhou(), soon));
        var given = item(soon).due();
        clock.forward(Duration.ofMinutes(5));

        zhou().post(undo, Map.of());

        assertThat(item(soon).parties().owner()).isEqualTo(binbei.feng);
        assertThat(item(soon).due()).isEqualTo(given);
    }

    private HttpResponse<String> passOn(HttpBrowser browser, UUID... items) {
        var ids = Stream.of(items).map(UUID::toString).collect(Collectors.joining(","));
        var due = field(in(Duration.ofDays(1)));
        return browser.post(
                "/items/owner", Map.of("ids", ids, "owner", id(binbei.guo), "due", due, "back", "/items?tab=all"));
    }

    private static String undo(HttpResponse<String> done) {
        return done.headers().firstValue("X-Undo").orElseThrow();
    }

    @Test
    void severalLeadBackToListsOnly() {
        var zhou = zhou();
        for (var back : List.of("https://evil.example/", "//evil.example", "/itemsx@evil", ""))
            assertThat(HttpBrowser.leadsTo(
                            zhou.post("/items/reminders", Map.of("ids", fresh.toString(), "back", back))))
                    .as(back)
                    .isEqualTo("/items");
    }

    @Test
    void nothingPickedIsSaidAndTooManyAreNotHalfDone() {
        var zhou = zhou();
        assertThat(refused(zhou.post("/items/reminders", Map.of(), HTMX))).contains("没有选");
        assertThat(zhou.post("/items/reminders", Map.of("ids", "x"), HTMX).statusCode())
                .isEqualTo(422);
        assertThat(refused(zhou.post("/items/extension", Map.of("due", "2026-12-01T09:00"), HTMX)))
                .contains("没有选");
    }

    @Test
    void aRowIsLookedAtInShortBesideTheList() {
        var row = li().page("/items?tab=check").select("tr:has(a.main:contains(会议室冲突协调))");
        var address = row.select("[data-peek]").attr("data-peek");

        var peek = Jsoup.parseBodyFragment(li().get(address, HTMX).body());
        assertThat(peek.select("h2").text()).isEqualTo("会议室冲突协调");
        assertThat(peek.text()).contains("已换到第二会议室", "冯涛", "待检查");
        assertThat(peek.select("footer a").attr("href")).isEqualTo(at(reported));
        assertThat(peek.select("nav, form")).isEmpty();
    }

    @Test
    void withoutScriptTheSameLinkLeadsToTheItem() {
        var link = li().page("/items?tab=check").select("[data-peek]").first();

        assertThat(link.attr("href")).isEqualTo(at(reported));
        assertThat(HttpBrowser.leadsTo(li().get(at(reported) + "/peek"))).isEqualTo(at(reported));
    }

    @Test
    void nobodyLooksInShortAtWhatTheyMayNotRead() {
        var stranger = browser(binbei.person("韩冰", "", null), Roles.SERVICE);

        assertThat(stranger.get(at(reported) + "/peek", HTMX).statusCode()).isEqualTo(404);
    }

    @Test
    void aRowIsRemindedInItsPlace() {
        var answer = zhou().post(at(fresh) + "/row/reminders", Map.of(), HTMX);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<tr id=\"item-" + fresh).doesNotContain("<html");
        assertThat(happened(fresh)).endsWith("REMINDED");
    }

    @Test
    void whatIsTypedIsTextAndNeverMarkup() {
        binbei.arrange("<script>alert(1)</script>", in(Duration.ofDays(1)));

        assertThat(director().get("/items?tab=all&q=%3Cscript%3Ealert%281%29").body())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert");
    }

    @ParameterizedTest
    @CsvSource({
        "/items?state=GOSSIP",
        "/items?source=x",
        "/items?size=many",
        "/items?from=someday",
        "/items?from=2026-13-40",
        "/items?to=%2B999999999-12-31",
        "/items?from=-999999999-01-01",
        "/items/export?to=%2B999999999-12-31",
        "/items/x",
        "/items/00000000-0000-0000-0000-000000000000",
        "/items/loop?month=nonsense",
        "/items/loop?month=%2B999999999-12",
        "/items/loop?month=0000-01",
        "/items/loop/export",
        "/items/owner?ids=x"
    })
    void wrongAddressesAreRefused(String path) {
        assertThat(director().get(path).statusCode()).isBetween(400, 499);
    }

    @Test
    void wordsThatAreTooLongAreRefusedAtTheirField() {
        var director = director();
        for (var name : List.of("q", "owner", "supervisor"))
            assertThat(refused(director.get("/items?" + name + "=" + "x".repeat(101), HTMX)))
                    .contains("data-for=\"" + name + "\"");
    }

    @ParameterizedTest
    @CsvSource({"q=%00", "owner=%00", "tab=gossip", "size=-5"})
    void whatWasMadeUpShowsTheListFromItsBeginning(String made) {
        assertThat(titles(director().page("/items?" + made + "&state=OPEN"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubbish", "1~x", "9223372036854775807~019ae0e2-0000-7000-8000-000000000000"})
    void aKeyThatNobodyGaveOutIsRefused(String key) {
        assertThat(director().get("/items?after=" + key + "&state=OPEN").statusCode())
                .isEqualTo(400);
    }

    @Test
    void wordsOfVeryManyItemsAreFoundInTheOrderOfTheList() {
        manyLike(fresh, "管线巡检", 2_100);
        binbei.arrange("管线巡检改期", in(Duration.ofDays(5)));
        var director = director();

        var page = director.page("/items?tab=all&order=NEWEST&" + encoded("q=管线巡检"));
        assertThat(titles(page)).hasSize(20).contains("管线巡检改期").allMatch(title -> title.startsWith("管线巡检"));
        assertThat(page.select(".dz-foot").text()).contains("1,000+");
        assertThat(titles(director.page(page.select("a[rel=next]").attr("href"))))
                .hasSize(20)
                .doesNotContain("管线巡检改期")
                .containsOnly("管线巡检");
        assertThat(titles(director.page("/items?tab=all&state=DOING&" + encoded("q=管线巡检"))))
                .isEmpty();
        assertThat(titles(feng().page("/items?tab=all&" + encoded("q=管线巡检改期")))).containsExactly("管线巡检改期");
    }

    private void manyLike(UUID item, String title, int count) {
        binbei.run(
                binbei.zhou,
                () -> transaction.executeWithoutResult(t -> {
                    jdbc.sql("""
                            insert into work.item (id, version, number, title, content, source, owner_id, owner_unit_id,
                                   supervisor_id, arranged_by, arranged_at, due_at, stage, late)
                            select gen_random_uuid(), 1, 'B-' || n, :title, '', source, owner_id, owner_unit_id,
                                   supervisor_id, arranged_by, arranged_at, due_at, stage, false
                              from work.item, generate_series(1, :count) n where id = :item
                            """)
                            .param("title", title)
                            .param("count", count)
                            .param("item", item)
                            .update();
                    jdbc.sql("""
                            insert into work.item_words (item_id, words)
                            select id, cast(:words as tsvector) from work.item where number like 'B-%'
                            """).param("words", Bigrams.document(title)).update();
                }));
    }

    @Test
    void aListCostsTwelveStatementsAtMostHoweverLongItIs() {
        var director = director();
        var feng = feng();
        var pages = List.of(
                "/items",
                "/items?tab=all",
                "/items?tab=check",
                "/items?tab=mine",
                "/items?tab=todo&owner=ft&supervisor=lwb&q=%E9%94%85%E7%82%89");
        pages.forEach(page -> statements(director, page)); // what he may is remembered from now on
        var few = pages.stream().map(page -> statements(director, page)).toList();
        for (int n = 0; n < 30; n++) binbei.arrange("巡检 " + n, in(Duration.ofDays(4)));

        assertThat(pages.stream().map(page -> statements(director, page))).isEqualTo(few);
        assertThat(few).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(MOST_STATEMENTS));
        for (var page : pages) assertThat(statements(feng, page)).as(page).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    static List<String> titles(Document page) {
        return page.select("tbody tr a.main").eachText();
    }

    static String id(PersonId person) {
        return person.id().toString();
    }

    /** Keeps the signs that part an address. */
    static String encoded(String asked) {
        return URLEncoder.encode(asked, StandardCharsets.UTF_8)
                .replace("%3D", "=")
                .replace("%26", "&");
    }
}
