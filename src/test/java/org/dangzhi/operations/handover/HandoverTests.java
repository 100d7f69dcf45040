package org.dangzhi.operations.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.Test;

/** A change of shift from live data to the fourth signature, and what stands in its way. */
class HandoverTests extends HandoverTestBase {

    @Test
    void writesItselfFromWhatIsOpen() {
        item("核实 3 号站锅炉停运");
        call("询问明天安全例会地点");
        write(zhou, "收到明电一份");

        var page = page();
        assertThat(page.select("#handover-open tr").text())
                .contains("核实 3 号站锅炉停运", "待冯涛接收", "明天 00:42", "询问明天安全例会地点", "待回电话");
        assertThat(page.select("main h2").eachText())
                .containsExactly("一、未了事项", "二、正在进行", "三、日志核对", "四、领导去向与特别交代", "五、钥匙、印章、设备");
        assertThat(page.select(".dz-signs").text()).contains("周海燕", "李文博", "解立民", "刘淑芬", "0 / 4");
    }

    @Test
    void whatIsSettledMeanwhileIsGoneAndWhatIsNewAppears() {
        call("询问明天安全例会地点");
        desk.post(path("/text"), Map.of());
        var waiting = column("select id from phone.call where state = 'WAITING' and :id = :id", id.id())
                .getFirst();
        desk.post("/phone/" + waiting + "/answer", Map.of("result", "第二会议室"));
        item("寒潮蓝色预警传达");

        assertThat(page().select("#handover-open tr").text())
                .contains("寒潮蓝色预警传达")
                .doesNotContain("询问明天安全例会地点");
    }

    @Test
    void fourSignInTheirOrderAndTheNextShiftIsOnDuty() {
        item("核实 3 号站锅炉停运");
        desk.post(path("/notes"), Map.of("version", version(), "special", "夜间降温", "whereabouts", "陈国栋在省公司"));
        theLeavingPairSigns();
        take(xie);
        sign(SignatureRole.COMING_PRIMARY);
        assertThat(sign(SignatureRole.COMING_SECONDARY).statusCode()).isBetween(200, 303);

        assertThat(signers()).hasSize(4);
        assertThat(binbei.in(() -> onDuty.now()).orElseThrow().shift()).isEqualTo(night);
        var left = binbei.in(() -> shifts.known(day));
        assertThat(left.closedAt()).isEqualTo(clock.instant());
        assertThat(left.primary().signedOutAt()).isEqualTo(clock.instant());
        var came = binbei.in(() -> shifts.known(night));
        assertThat(came.primary().signedInAt()).isNotNull();
        assertThat(came.secondary().signedInAt()).isNotNull();
        assertThat(page().select(".dz-notice.go").text()).contains("交接完成");
        assertThat(column(
                        "select name from people.name_of n join work.item i on i.keeper_id = n.id and :id = :id",
                        id.id()))
                .containsExactly("解立民");
    }

    @Test
    void whoStaysForTheNextShiftSignsForBothAndIsMarked() {
        plan(MONDAY, byNight, xie, li);
        allSign();

        assertThat(signers()).hasSize(4);
        assertThat(page().select(".dz-notice.go").text()).contains("交接完成");
        assertThat(page().text()).contains("李文博（连班）").doesNotContain("周海燕（连班）");
        assertThat(binbei.in(() -> onDuty.now()).orElseThrow().shift()).isEqualTo(night);
    }

    @Test
    void whatTheLeavingPrimaryHasTypedGoesWithHisSignature() {
        var typed = Map.of(
                "part",
                SignatureRole.LEAVING_PRIMARY.name(),
                "password",
                PASSWORD,
                "version",
                version(),
                "special",
                "水厂浊度偏高，9 点前要结果",
                "whereabouts",
                "");
        assertThat(desk.post(path("/signatures"), typed, HTMX).statusCode()).isBetween(200, 303);

        assertThat(signers()).containsExactly("LEAVING_PRIMARY");
        assertThat(column("select special from handover.record where id = :id", id.id()))
                .containsExactly("水厂浊度偏高，9 点前要结果");
    }

    @Test
    void aWrongPasswordSignsAndKeepsNothing() {
        var typed = Map.of(
                "part",
                SignatureRole.LEAVING_PRIMARY.name(),
                "password",
                "wrong",
                "version",
                version(),
                "special",
                "没有签成");
        assertThat(desk.post(path("/signatures"), typed, HTMX).statusCode()).isEqualTo(422);

        assertThat(column("select special from handover.record where id = :id", id.id()))
                .containsExactly("");
    }

    @Test
    void whoeverTookOverIsToldOnceAndFindsItAmongHisItems() {
        item("核实 3 号站锅炉停运");
        item("寒潮蓝色预警传达");
        theLeavingPairSigns();
        take(xie);
        sign(SignatureRole.COMING_PRIMARY);
        sign(SignatureRole.COMING_SECONDARY);

        assertThat(column(
                        "select n.args::text from notify.notice n join notify.inbox i on i.notice_id = n.id"
                                + " where i.person_id = :id and n.key = 'handover.notice.taken'",
                        xie.id()))
                .singleElement()
                .asString()
                .contains("2");
        assertThat(signedIn(xie).page("/items?tab=todo").text()).contains("核实 3 号站锅炉停运", "寒潮蓝色预警传达");
    }

    @Test
    void theLogOfTheShiftIsClosedWithALineThatNobodyHasToCheck() {
        allSign();

        assertThat(column(
                        "select body from dutylog.entry where shift_id = :id and kind = 'handover' order by number",
                        day.id()))
                .last()
                .isEqualTo("周海燕、李文博与解立民、刘淑芬交接完毕，接手未了事项 0 项。");
        assertThat(column(
                        "select shift_id from dutylog.entry where id = :id",
                        write(xie, "夜班第一条").id()))
                .containsExactly(night.id().toString());
        assertThat(page().select("#handover-open").text()).contains("日志都核对过了");
    }

    @Test
    void whatWasNotCheckedStaysListedAlsoAfterItWasSigned() {
        var questioned = write(zhou, "明电 13:40 签收");
        write(zhou, "收到来文一份");
        desk.get("/"); // the primary cannot check himself
        signedIn(li).post("/duty/entries/" + questioned.id() + "/questions", Map.of("question", "几点签收？"));
        assertThat(page().select("#handover-open").text()).contains("2 条未核对", "质疑", "几点签收？", "收到来文一份");
        signBecause(SignatureRole.LEAVING_PRIMARY, "周海燕已离岗，答复留给夜班");
        signBecause(SignatureRole.LEAVING_SECONDARY, "留给夜班核对");
        sign(SignatureRole.COMING_PRIMARY);
        sign(SignatureRole.COMING_SECONDARY);
        at("20:30");
        signedIn(liu).post("/duty/entries/" + questioned.id() + "/checks", Map.of());

        assertThat(page().select("#handover-open").text()).contains("2 条未核对", "几点签收？");
    }

    @Test
    void aMatterThatNobodyTookOverStopsTheComingPairAndShowsTheWayOn() {
        item("机场送件缺驾驶员");
        theLeavingPairSigns();

        var answer = sign(SignatureRole.COMING_PRIMARY);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("机场送件缺驾驶员", "去选接办人");
        assertThat(signers()).hasSize(2);
        var page = page();
        assertThat(page.select(".dz-notice.refuse").text())
                .contains("1 件未了事项没有人接", "机场送件缺驾驶员", "由解立民接", "由刘淑芬接", "请张建林指定");
        assertThat(page.select("tr.dz-flag")).hasSize(1);
        assertThat(page.select(".dz-signs li.now button[disabled]")).hasSize(1);
    }

    @Test
    void aMatterThatAppearsBetweenTheThirdAndTheFourthSignatureStopsTheFourth() {
        theLeavingPairSigns();
        sign(SignatureRole.COMING_PRIMARY);
        item("来得太晚的事");

        assertThat(sign(SignatureRole.COMING_SECONDARY).statusCode()).isEqualTo(422);
        take(liu);
        sign(SignatureRole.COMING_SECONDARY);

        assertThat(signers()).hasSize(4);
    }

    @Test
    void oneTakesAllThatIsLeftAndWhatTheOtherHasStaysHis() {
        var boiler = item("锅炉");
        for (int n = 0; n < 5; n++) item("事项 " + n);
        take(liu, "item", boiler.id());
        take(xie);

        assertThat(takers()).hasSize(6).containsOnlyOnce("刘淑芬");
        take(xie, "item", boiler.id());
        assertThat(takers()).containsOnly("解立民");
    }

    @Test
    void whatSomebodyWasToTakeWhoWillNotComeStandsOpenAgain() {
        item("锅炉");
        var pump = item("水泵");
        take(liu);
        take(xie, "item", pump.id());

        plan(MONDAY, byNight, xie, person("邓文静"));

        assertThat(takers()).containsExactlyInAnyOrder("解立民", null);
    }

    @Test
    void takingOverKeepsWhatWasNotedOnTheLine() {
        var boiler = item("锅炉");
        desk.post(
                path("/lines"),
                fields("source", "item", "subject", boiler.id().toString(), "nextStep", "两小时问一次", "note", "已报张建林"));
        take(liu, "item", boiler.id());

        assertThat(page().select("#line-item-" + boiler.id()).text()).contains("两小时问一次", "已报张建林", "刘淑芬");
    }

    @Test
    void theLeaderIsAskedToNameATaker() {
        item("机场送件缺驾驶员");
        desk.post(path("/requests"), Map.of());

        desk.post(path("/requests"), Map.of());

        assertThat(told(zhang)).containsExactly("handover.notice.appoint");
        open(binbei, zhang, Roles.DUTY_LEADER);
        var line = page().select("[name=lines][checked]").val();
        assertThat(signedIn(zhang)
                        .post(path("/takers"), Map.of("taker", liu.id().toString(), "lines", line))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void thingsAreCountedAndWhatIsWrongIsSaid() {
        var director = signedIn(zeng);
        director.post("/handover/things", Map.of("name", "值班室钥匙", "amount", "3 把"));
        director.post("/handover/things", Map.of("name", "打印机", "amount", ""));
        var things = page().select("#handover-things input[name=thing]").eachAttr("value");
        desk.post(path("/things"), Map.of("thing", things.getFirst(), "sound", "true"));
        desk.post(path("/things"), Map.of("thing", things.getLast(), "sound", "false", "note", "缺粉，已报修"));

        assertThat(page().select("#handover-things li").eachText())
                .satisfiesExactly(
                        keys -> assertThat(keys).startsWith("值班室钥匙 3 把"),
                        printer -> assertThat(printer).contains("缺粉，已报修"));
    }

    @Test
    void theOneThatLacksASignatureIsShownFirstAlsoAfterTheShiftHasBegun() {
        theLeavingPairSigns();
        sign(SignatureRole.COMING_PRIMARY);
        at("20:05");
        assertThat(binbei.in(() -> onDuty.now()).orElseThrow().shift()).isEqualTo(night);
        await().until(() -> !record(night).isEmpty());

        var page = desk.page("/handover");
        assertThat(page.select(".dz-signs").text()).contains("3 / 4");
        assertThat(page.select(".dz-metaline a[href=/handover/" + record(night).getFirst() + "]"))
                .hasSize(1);
    }

    @Test
    void aLateOneTellsThePairsThenTheDirectorOnce() {
        at("20:01");
        await().untilAsserted(() -> assertThat(told(xie)).containsExactly("handover.notice.due"));
        at("20:11");
        await().untilAsserted(() -> assertThat(told(zeng)).contains("handover.notice.late"));
        at("20:12");

        assertThat(told(zeng)).containsOnlyOnce("handover.notice.late");
        allSign();
        at("21:00");
        assertThat(told(zeng)).containsOnlyOnce("handover.notice.late");
    }

    private void allSign() {
        theLeavingPairSigns();
        sign(SignatureRole.COMING_PRIMARY);
        sign(SignatureRole.COMING_SECONDARY);
    }

    private List<String> takers() {
        desk.post(path("/text"), Map.of());
        return column(
                "select n.name from handover.line l left join people.name_of n on n.id = l.taken_by where l.record_id = :id",
                id.id());
    }

    private List<String> told(PersonId person) {
        return column(
                "select n.key from notify.notice n join notify.inbox i on i.notice_id = n.id where i.person_id = :id and n.key like 'handover%'",
                person.id());
    }
}
