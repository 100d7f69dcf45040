package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.Roles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writing an item down, and correcting it. */
class ItemFormTests extends ItemTestBase {

    HttpBrowser zhou;

    @BeforeEach
    void theDutyOfficer() {
        zhou = zhou();
    }

    @Test
    void opensWithWhatIsKnownFilledIn() {
        var form = zhou.page("/items/new?title=" + ItemListPagesTests.encoded("回复来电")
                + "&source=PHONE&sourceNumber=2026-0007" + "&sourceAddress=/phone/1&owner=" + binbei.feng.id());

        assertThat(form.select("[name=title]").val()).isEqualTo("回复来电");
        assertThat(form.select("[name=source] option[selected]").val()).isEqualTo("PHONE");
        assertThat(form.select("#p-owner").val()).isEqualTo("冯涛 主管");
        assertThat(form.select("#p-supervisor").val()).isEqualTo("周海燕 值班员");
        assertThat(form.select("[name=due]").val()).isEqualTo("2026-11-24 17:00");
    }

    @Test
    void proposesTheEndOfWorkAsTheOfficeHasIt() {
        var director = director();
        director.post("/settings/calendar/hours", Map.of("end", "18:30"));
        assertThat(zhou.page("/items/new").select("[name=due]").val()).isEqualTo("2026-11-24 18:30");

        assertThat(director.post("/settings/calendar/hours", Map.of("end", "half past"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(director.page("/settings/calendar").select("#f-end").val()).isEqualTo("18:30");
        assertThat(zhou.post("/settings/calendar/hours", Map.of("end", "12:00")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void arrangesAnItemAndShowsIt() {
        var sent = form();
        sent.put("assignedBy", binbei.zhang.id().toString());
        sent.put("assistant", binbei.guo.id().toString());
        sent.put("steps", "电话问明\n\n 现场确认 \n电话问明");
        sent.put("sourceAddress", "/phone/1");
        sent.put("sourceNumber", "2026-0007");
        var answer = zhou.post("/items", sent);

        assertThat(answer.statusCode()).isEqualTo(303);
        var page = zhou.page(HttpBrowser.leadsTo(answer));
        assertThat(page.select("h1").text()).isEqualTo("核实锅炉");
        assertThat(page.select(".dz-steps li").eachText()).containsExactly("电话问明", "现场确认");
        assertThat(page.select("a[href=/phone/1]").text()).isEqualTo("电话 0007");
        assertThat(feng().page("/notices").text()).contains("周海燕安排了事项 2026-0001：核实锅炉");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title||title",
                "title|LONG|title",
                "content|LONG|content",
                "source||source",
                "source|GOSSIP|source",
                "sourceNumber|LONG|sourceNumber",
                "sourceAddress|https://evil.example|sourceAddress",
                "sourceAddress|//evil.example|sourceAddress",
                "sourceAddress|/\t/evil.example|sourceAddress",
                "owner||owner",
                "owner|x|owner",
                "supervisor||supervisor",
                "supervisor|x|supervisor",
                "assistant|x|assistant",
                "assignedBy|x|assignedBy",
                "due||due",
                "due|尽快|due",
                "due|2026-11-23T16:42|due",
                "due|2062-01-01T09:00|due",
                "due|+999999999-12-31T23:59|due",
                "steps|LONG|steps",
                "steps|LONGSTEP|steps"
            })
    void saysAtTheFieldWhatIsWrongAndStoresNothing(String field, String value, String at) {
        var sent = form();
        sent.put(
                field,
                value == null ? "" : value.replace("LONGSTEP", "长".repeat(301)).replace("LONG", "长".repeat(4001)));

        assertThat(refused(zhou.post("/items", sent, HTMX))).contains("data-for=\"" + at + "\"");
        assertThat(zhou.page("/items?tab=all").select("tbody tr")).isEmpty();
    }

    @Test
    void anEmptyFormSaysEverythingThatIsMissing() {
        assertThat(refused(zhou.post("/items", Map.of(), HTMX)))
                .contains("data-for=\"title\"", "data-for=\"owner\"", "data-for=\"supervisor\"", "data-for=\"due\"");
    }

    @Test
    void nobodyChecksHisOwnWork() {
        for (var wrong :
                Map.of("supervisor", binbei.feng, "assistant", binbei.feng).entrySet()) {
            var sent = form();
            sent.put(wrong.getKey(), wrong.getValue().id().toString());
            assertThat(refused(zhou.post("/items", sent, HTMX))).contains("data-for=\"" + wrong.getKey() + "\"");
        }
        var helps = form();
        helps.put("assistant", binbei.li.id().toString());
        assertThat(refused(zhou.post("/items", helps, HTMX))).contains("检查人不能是协办人", "data-for=\"supervisor\"");
    }

    @Test
    void anotherOfficesPeopleAreNobodyHere() {
        var plant = room();
        for (var field : List.of("owner", "assistant", "supervisor", "assignedBy")) {
            var sent = form();
            sent.put(field, plant.guo.id().toString());
            assertThat(refused(zhou.post("/items", sent, HTMX))).contains("data-for=\"" + field + "\"", "本室没有这个人");
        }
        assertThat(zhou.get("/items/new?owner=" + plant.guo.id()).statusCode()).isBetween(200, 404);
        assertThat(zhou.get("/items/new?owner=" + plant.guo.id()).body()).doesNotContain("郭强");
    }

    @Test
    void signsThatShowNothingDoNotGetIn() {
        var sent = form();
        sent.put("title", "核\u200B实\u202E锅炉\uFEFF");
        zhou.post("/items", sent, HTMX);

        assertThat(ItemListPagesTests.titles(zhou.page("/items?tab=all"))).containsExactly("核实锅炉");
    }

    @Test
    void aSignThatIsNoTextIsRefused() {
        var sent = form();
        sent.put("title", "锅\0炉");
        assertThat(refused(zhou.post("/items", sent, HTMX))).contains("data-for=\"title\"", "不能保存的控制字符");
        assertThat(zhou.page("/items?tab=all").select("tbody tr")).isEmpty();
    }

    @Test
    void onlyWhoMayArrangeDoes() {
        for (var other : List.of(feng(), zhang(), browser(binbei.guo, Roles.DRIVER))) {
            assertThat(other.get("/items/new").statusCode()).isEqualTo(403);
            assertThat(other.post("/items", form()).statusCode()).isEqualTo(403);
            assertThat(other.page("/items").select("a[href=/items/new]")).isEmpty();
        }
        for (var outsider : List.of(Roles.AUDITOR, Roles.SYSTEM_ADMIN))
            assertThat(browser(binbei.person("许明", "", null), outsider)
                            .get("/items")
                            .statusCode())
                    .isEqualTo(403);
    }

    @Test
    void whatIsAskedIsCorrectedByThoseWhoArrangedIt() {
        var boiler = binbei.boiler();
        var form = zhou.page(at(boiler) + "/edit");
        assertThat(form.select("[name=title]").val()).isEqualTo("核实 3 号站供暖锅炉停运情况");
        assertThat(form.select("[name=steps]").val()).isEqualTo("电话问明原因\n现场确认");

        done(zhou.post(at(boiler), amended(form.select("[name=version]").val(), "核实锅炉和管网")), boiler);
        assertThat(zhou.page(at(boiler)).select("h1").text()).isEqualTo("核实锅炉和管网");
        assertThat(feng().post(at(boiler), amended("2", "x"), HTMX).statusCode())
                .isEqualTo(403);
        assertThat(refused(zhou.post(at(boiler), amended("2", "长".repeat(121)), HTMX)))
                .contains("data-for=\"title\"");
    }

    @Test
    void theSecondWriterIsShownBothVersionsAndStoresHisWhenHeSaysSo() {
        var boiler = binbei.boiler();
        var version = zhou.page(at(boiler) + "/edit").select("[name=version]").val();
        done(zhou.post(at(boiler), amended(version, "核实锅炉和管网")), boiler);

        var director = director();
        var mine = amended(version, "核实 3 号站");
        var stale = director.post(at(boiler), mine, HTMX);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.headers().firstValue("X-Problem")).hasValue("1");
        assertThat(stale.body()).contains("别人刚存过", "核实锅炉和管网", "<b>核实 3 号站</b>").doesNotContain("来源编号");
        assertThat(item(boiler).description().title()).isEqualTo("核实锅炉和管网");

        mine.put("over", Jsoup.parse(stale.body()).select("[name=over]").val());
        done(director.post(at(boiler), mine), boiler);
        assertThat(item(boiler).description().title()).isEqualTo("核实 3 号站");
        assertThat(happened(boiler)).containsExactly("ARRANGED", "AMENDED", "AMENDED");
    }

    @Test
    void aWordOfProgressMeanwhileIsNoConflict() {
        var boiler = binbei.boiler();
        var version = zhou.page(at(boiler) + "/edit").select("[name=version]").val();
        binbei.run(binbei.feng, () -> desk.progress(boiler, "正在拆检", List.of()));

        done(zhou.post(at(boiler), amended(version, "核实锅炉和管网")), boiler);
        assertThat(happened(boiler)).containsExactly("ARRANGED", "ACCEPTED", "PROGRESS", "AMENDED");
    }

    @Test
    void aReturnMeanwhileIsAConflict() {
        var boiler = binbei.boiler();
        binbei.run(binbei.feng, () -> desk.report(boiler, "好了", List.of()));
        var version = Integer.toString(item(boiler).arrangement());
        binbei.run(binbei.li, () -> desk.returnToOwner(boiler, 1, "没写温度", in(Duration.ofDays(2))));

        assertThat(zhou.post(at(boiler), amended(version, "核实锅炉"), HTMX).statusCode())
                .isEqualTo(409);
        assertThat(item(boiler).due()).isEqualTo(in(Duration.ofDays(2)));
    }

    @Test
    void whatDoesNotExistIsNotCorrected() {
        assertThat(zhou.get(at(TimeOrderedIds.next()) + "/edit").statusCode()).isEqualTo(404);
        assertThat(zhou.post(at(TimeOrderedIds.next()), amended("1", "x")).statusCode())
                .isEqualTo(404);
        assertThat(zhou.post(at(UUID.randomUUID()), amended("x", "x"), HTMX).statusCode())
                .isIn(404, 422);
    }

    private Map<String, String> form() {
        return new HashMap<>(Map.of(
                "title",
                "核实锅炉",
                "content",
                "查清原因",
                "source",
                "PHONE",
                "owner",
                binbei.feng.id().toString(),
                "supervisor",
                binbei.li.id().toString(),
                "due",
                field(in(Duration.ofDays(1)))));
    }

    private Map<String, String> amended(String version, String title) {
        return new HashMap<>(Map.of(
                "title",
                title,
                "content",
                "查清原因、影响范围和恢复时间",
                "source",
                "LEADER",
                "due",
                field(in(Duration.ofDays(1))),
                "steps",
                "电话问明原因\n现场确认",
                "version",
                version));
    }
}
