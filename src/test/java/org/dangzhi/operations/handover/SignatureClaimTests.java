package org.dangzhi.operations.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dangzhi.engine.press.Printed;
import org.dangzhi.foundation.people.PersonId;
import org.junit.jupiter.api.Test;

/** A signature claims nothing that is not so: at 04:44 of a shift that ends at 20:00, with an entry that nobody checked. */
class SignatureClaimTests extends HandoverTestBase {

    @Test
    void refusesASignatureBeforeItsTimeAndSaysFromWhenOn() {
        at("18:59");
        var answer = sign(SignatureRole.LEAVING_PRIMARY);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("data-for=\"reason\"", "未到签字时间（19:00 起）");
        assertThat(signers()).isEmpty();
        at("19:00");
        sign(SignatureRole.LEAVING_PRIMARY);
        assertThat(signers()).containsExactly("LEAVING_PRIMARY");
    }

    @Test
    void whoeverCheckedAnswersForWhatIsUncheckedAndWhoeverCompletedForOpenQuestions() {
        var entry = write(zhou, "收到明电一份");
        assertThat(page().select(".dz-missing")).isEmpty();
        signedIn(li).post("/duty/entries/" + entry.id() + "/questions", Map.of("question", "几点签收？"));
        assertThat(page().select(".dz-missing").text()).isEqualTo("质疑未答复 1 条");
        assertThat(sign(SignatureRole.LEAVING_PRIMARY).statusCode()).isEqualTo(422);
        desk.post("/duty/entries/" + entry.id() + "/answers", Map.of("answer", "13:40"));
        sign(SignatureRole.LEAVING_PRIMARY);
        assertThat(page().select(".dz-missing").text()).isEqualTo("未核对 1 条");
        assertThat(sign(SignatureRole.LEAVING_SECONDARY).body()).contains("未核对 1 条");

        signedIn(li).post("/duty/entries/" + entry.id() + "/checks", Map.of());
        sign(SignatureRole.LEAVING_SECONDARY);
        assertThat(signers()).containsExactly("LEAVING_PRIMARY", "LEAVING_SECONDARY");
    }

    @Test
    void whatNobodyCountedIsMissing() {
        signedIn(zeng).post("/handover/things", Map.of("name", "值班室钥匙", "amount", "3 把"));
        assertThat(sign(SignatureRole.LEAVING_PRIMARY).body()).contains("未清点 1 样");

        var key = page().select("#handover-things input[name=thing]").val();
        desk.post(path("/things"), Map.of("thing", key, "sound", "true"));
        sign(SignatureRole.LEAVING_PRIMARY);
        assertThat(signers()).hasSize(1);
    }

    @Test
    void aReasonIsKeptShownAndPrintedBesideTheSignature() throws IOException {
        at("18:30");
        write(zhou, "收到明电一份");
        signBecause(SignatureRole.LEAVING_PRIMARY, "防汛抽调，提前离岗");

        assertThat(page().select(".dz-signs li.done").text()).contains("未到签字时间（19:00 起）；理由：防汛抽调，提前离岗");
        assertThat(Printed.word(desk.bytes(path("/form.docx"))).all()).contains("防汛抽调，提前离岗");
        assertThat(column("select reason || unchecked from handover.signature where record_id = :id", id.id()))
                .containsExactly("防汛抽调，提前离岗0");
        signBecause(SignatureRole.LEAVING_SECONDARY, "同上");
        assertThat(column(
                        "select unchecked::text from handover.signature where record_id = :id and part = 'LEAVING_SECONDARY'",
                        id.id()))
                .containsExactly("1");
    }

    @Test
    void theDatabaseHoldsThatAShortfallHasItsReasonAndThatNoneIsClosedByThree() {
        assertThatThrownBy(() -> column("""
                        insert into handover.signature (record_id, part, person_id, signed_at, opens_at, unchecked)
                        select :id, 'LEAVING_PRIMARY', id, now(), now(), 1 from people.person limit 1 returning 'x'
                        """, id.id())).hasStackTraceContaining("a_shortfall_has_its_reason");
        assertThatThrownBy(() ->
                        column("update handover.record set closed_at = now() where id = :id returning 'x'", id.id()))
                .hasStackTraceContaining("not signed by four");
    }

    @Test
    void whatIsWrittenAfterASignatureOpensItAgainAndTellsWhoSigned() {
        theLeavingPairSigns();
        write(zhou, "补记：门岗来电");

        assertThat(page().select(".dz-signs").text()).contains("0 / 4", "签字后日志第", "请交班主班、辅班重新签字");
        assertThat(told(zhou)).containsExactly("handover.notice.reopened");
        assertThat(told(li)).containsExactly("handover.notice.reopened");
        assertThat(sign(SignatureRole.COMING_PRIMARY).body()).contains("现在应由交班主班");
        assertThat(column("select 'x' from handover.signature where record_id = :id", id.id()))
                .as("what was signed before stays on record")
                .hasSize(2);
    }

    @Test
    void aQuestionAfterASignatureOpensItAgain() {
        var entry = write(zhou, "收到明电一份");
        sign(SignatureRole.LEAVING_PRIMARY);
        signedIn(li).post("/duty/entries/" + entry.id() + "/questions", Map.of("question", "几点签收？"));

        assertThat(page().select(".dz-signs").text()).contains("0 / 4");
        assertThat(sign(SignatureRole.LEAVING_SECONDARY).statusCode()).isEqualTo(422);
    }

    @Test
    void aCheckLeavesASignatureAsItIs() {
        var entry = write(zhou, "收到明电一份");
        sign(SignatureRole.LEAVING_PRIMARY);
        signedIn(li).post("/duty/entries/" + entry.id() + "/checks", Map.of());

        assertThat(page().select(".dz-signs").text()).contains("1 / 4");
    }

    @Test
    void singleMattersAreLeftOutOfWhatIsTakenAtOnce() {
        var boiler = item("锅炉");
        item("明电");
        item("车辆");
        var offered = page().select("[name=lines][checked]").eachAttr("value");
        assertThat(offered).hasSize(3);
        take(
                xie,
                String.join(
                        ",",
                        offered.stream()
                                .filter(line -> !line.endsWith(boiler.id().toString()))
                                .toList()));

        assertThat(page().select("#line-item-" + boiler.id() + " .dz-state.go")).isEmpty();
        assertThat(taken()).containsExactly("解立民", "解立民");
        assertThat(take(xie, "").body()).contains("没有选事项");
    }

    @Test
    void whatWasTakenAtOnceIsUndoneAtOnceWithinTenMinutes() {
        item("锅炉");
        item("明电");
        take(xie);
        var undo = page().select("button[name=take]").val();
        assertThat(page().select("#handover-open .dz-notice.go").text()).contains("解立民接办 2 项，19:52 前可以撤销");
        desk.post(path("/takers/undo"), Map.of("take", undo), HTMX);
        assertThat(taken()).isEmpty();

        take(xie);
        var late = page().select("button[name=take]").val();
        at("19:53");
        assertThat(page().select("button[name=take]")).isEmpty();
        assertThat(desk.post(path("/takers/undo"), Map.of("take", late), HTMX).body())
                .contains("已经不能撤销");
        assertThat(taken()).hasSize(2);
    }

    @Test
    void theNumberOfWhomOneHasToRingStandsBesideThem() {
        var boiler = item("锅炉");
        call("询问明天安全例会地点");

        assertThat(page().select("#line-item-" + boiler.id() + " a[href=tel:0543-5552101]")
                        .text())
                .isEqualTo("0543-5552101");
        assertThat(page().select(".dz-signs li.now a[href^=tel:]")).hasSize(1);
        assertThat(desk.page("/items/" + boiler.id()).select(".dz-facts a[href=tel:0543-5552101]"))
                .as("whoever arranged it, does it and checks it")
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private List<String> taken() {
        return column(
                "select n.name from handover.line l join people.name_of n on n.id = l.taken_by where l.record_id = :id",
                id.id());
    }

    private List<String> told(PersonId person) {
        return column(
                "select n.key from notify.notice n join notify.inbox i on i.notice_id = n.id where i.person_id = :id"
                        + " and n.key = 'handover.notice.reopened'",
                person.id());
    }
}
