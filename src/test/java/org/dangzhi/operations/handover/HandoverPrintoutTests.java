package org.dangzhi.operations.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.dangzhi.engine.press.Printed;
import org.dangzhi.operations.dutylog.LogEntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handover on paper. */
class HandoverPrintoutTests extends HandoverTestBase {

    @Test
    void fortyMattersBreakOverPagesAndEachPageRepeatsTheHeading() throws IOException {
        for (int n = 1; n <= 40; n++) item("第 " + n + " 件：核实采油二厂 3 号站供暖锅炉停运的原因、影响范围和恢复时间");
        take(xie);

        var printed = printed();
        assertThat(printed.pages()).hasSizeBetween(2, 8);
        for (int n = 1; n <= 40; n++) assertThat(printed.all()).contains("第" + n + "件：核实");
        for (var page : printed.pages())
            if (page.contains("件：核实采油二厂")) assertThat(page).contains("承办人", "接收人");
    }

    @Test
    void whatWasSignedPrintsAsItWasSigned() throws IOException {
        item("核实锅炉");
        write(zhou, "收到明电一份");
        desk.post(path("/notes"), Map.of("version", version(), "special", "夜间降温", "whereabouts", "陈国栋在省公司"));
        sign(SignatureRole.LEAVING_PRIMARY);
        signBecause(SignatureRole.LEAVING_SECONDARY, "留给夜班核对");
        take(liu);
        sign(SignatureRole.COMING_PRIMARY);
        sign(SignatureRole.COMING_SECONDARY);

        var text = printed().all();
        assertThat(text)
                .contains(
                        "周海燕", "李文博", "解立民", "刘淑芬", "2026年11月23日周一", "11月23日周一19:42", "夜间降温", "陈国栋在省公司", "核实锅炉", "冯涛");
        assertThat(text).contains("1条还没有核对：第").doesNotContain("今天", "明天");
        assertThat(Printed.word(desk.bytes(path("/form.docx"))).all()).contains("核实锅炉", "刘淑芬");
    }

    @Test
    void sixtySevenUncheckedEntriesAreCountedAndTheQuestionedOneStandsInFull() throws IOException {
        for (int n = 1; n <= 67; n++) write(zhou, "第 " + n + " 次巡查，配电室、监控室、消防通道正常");
        var asked = write(zhou, "客人已到");
        signedIn(li).post("/duty/entries/" + asked.id() + "/questions", Map.of("question", "几点到的"));

        var printed = printed();
        assertThat(printed.pages()).hasSizeLessThanOrEqualTo(2);
        assertThat(printed.all()).contains("客人已到", "几点到的", "质疑", "67条还没有核对：第").doesNotContain("次巡查");
    }

    /** Each second one is followed by one that is checked, so that the numbers of the others stand in as many runs as they can. */
    @ParameterizedTest
    @CsvSource({"0, 2", "5, 2", "67, 2", "200, 2"})
    void theSheetsDoNotGrowWithWhatNobodyChecked(int unchecked, int sheets) throws IOException {
        item("核实锅炉");
        for (int n = 1; n <= unchecked; n++) {
            write(zhou, "第 " + n + " 次巡查，配电室、监控室、消防通道正常");
            if (n % 2 == 0) check(write(zhou, "巡查回来"));
        }

        var printed = printed();
        assertThat(printed.pages()).hasSizeLessThanOrEqualTo(sheets);
        assertThat(printed.pages().getLast()).contains("交班主班", "接班辅班");
        if (unchecked > 0) assertThat(printed.all()).contains(unchecked + "条还没有核对：第");
    }

    private void check(LogEntryId entry) {
        signedIn(li).post("/duty/entries/" + entry.id() + "/checks", Map.of());
    }

    @Test
    void whatIsOverdueSaysSo() throws IOException {
        item("核实锅炉");
        assertThat(printed().all()).doesNotContain("逾期");
        at("09:00");
        item("回复询问");
        at("19:42");
        assertThat(printed().all()).contains("（逾期）");
    }

    @Test
    void aCharacterThatNoFontHasIsSaidBesideTheSignatures() throws IOException {
        desk.post(path("/notes"), Map.of("version", version(), "special", "客人🦄到", "whereabouts", ""));
        assertThat(desk.page(path("")).select("#handover-signs .dz-notice").text())
                .contains("🦄");
    }

    @Test
    void whoStaysForTheNextShiftIsMarkedBesideTheSignature() throws IOException {
        plan(MONDAY, byNight, xie, li);
        theLeavingPairSigns();
        sign(SignatureRole.COMING_PRIMARY);
        sign(SignatureRole.COMING_SECONDARY);
        assertThat(printed().all()).contains("李文博（连班）").doesNotContain("周海燕（连班）");
    }

    private Printed printed() throws IOException {
        return Printed.pdf(desk.bytes(path("/form.pdf")));
    }
}
