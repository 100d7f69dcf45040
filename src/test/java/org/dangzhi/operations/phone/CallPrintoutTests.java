package org.dangzhi.operations.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.dangzhi.engine.press.Printed;
import org.junit.jupiter.api.Test;

/** A call on paper: its present state. */
class CallPrintoutTests extends PhoneTestBase {

    @Test
    void whatNoFontHasIsToldBeforeItIsPrinted() {
        assertThat(desk.page(call("来人姓王")).text()).doesNotContain("这些字印不出");
        assertThat(desk.page(call("来人姓\uD81C\uDC00")).text()).contains("这些字印不出", "\uD81C\uDC00");
    }

    @Test
    void printsWhatWasHeardAndWhatFollowed() throws IOException {
        var call =
                call(BOILER, "tel", "0543-5553110", "callerUnit", "采油二厂值班室", "callerName", "郭强", "proposal", "报带班领导");
        send(
                call + "/entries",
                "kind",
                "ASKED",
                "words",
                "是否停产",
                "person",
                zhang.id().toString());
        send(call + "/entries", "kind", "INSTRUCTION", "words", "查清原因");
        send(call + "/entries", "kind", "RESULT", "words", "22:00 恢复供暖");

        var text = printed(call);
        assertThat(text)
                .contains("2026-0001", "采油二厂值班室", "郭强", "0543-5553110", "备用泵已启动", "报带班领导", "张建林", "查清原因")
                .contains("22:00恢复供暖", "周海燕", "2026年11月23日周一", "办结16:42")
                .doesNotContain("事发地点", "今天");
        assertThat(Printed.word(desk.bytes(call + "/form.docx")).all()).contains("备用泵已启动");
    }

    @Test
    void anEmergencyPrintsItsParticularsAndAnItemItsNumber() throws IOException {
        var call = call(
                "管线泄漏",
                "urgency",
                "EXTRA",
                "place",
                "3 号站东 200 米",
                "told",
                "采油二厂 16:35",
                "owner",
                feng.id().toString(),
                "supervisor",
                li.id().toString(),
                "due",
                "2026-11-23T18:00");

        assertThat(printed(call)).contains("特急", "3号站东200米", "采油二厂16:35", "已转交办2026-0001");
    }

    private String printed(String call) throws IOException {
        return Printed.pdf(desk.bytes(call + "/form.pdf")).all();
    }
}
