package org.dangzhi.operations.handover.browsing;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.handover.AssetRows;
import org.dangzhi.operations.handover.HandoverLineRows;
import org.dangzhi.operations.handover.ShortfallWords;
import org.dangzhi.operations.handover.SignatureRole;
import org.dangzhi.operations.handover.SignatureRows;
import org.dangzhi.operations.handover.SignatureShortfall;
import org.springframework.stereotype.Component;

/** Words of a handover, for its page and its paper. */
@Component
class HandoverWords {

    private final Texts texts;
    private final ShortfallWords shortfalls;

    HandoverWords(Texts texts, ShortfallWords shortfalls) {
        this.texts = texts;
        this.shortfalls = shortfalls;
    }

    String state(HandoverLineRows.Kept line) {
        return line.gone() ? texts.t("handover.gone", line.state()) : line.state();
    }

    /** {@code 第 3 条} */
    String number(DutyLog.UncheckedEntry entry) {
        return texts.t("handover.entry", entry.number());
    }

    /** {@code 质疑} or {@code 未核对} */
    String mark(DutyLog.UncheckedEntry entry) {
        return texts.t(entry.question().isEmpty() ? "handover.unchecked" : "handover.questioned");
    }

    /** What the secondary asks, and whether it was answered; empty where nothing was asked. */
    String asked(DutyLog.UncheckedEntry entry) {
        return entry.answered() ? texts.t("handover.answered", entry.question()) : entry.question();
    }

    /** How many, and which: {@code 8 条：第 3、5–11 条}. */
    String unchecked(List<Integer> numbers) {
        return texts.t("handover.paper.unchecked", numbers.size(), runs(numbers));
    }

    /** {@code 3、5–9}: neighbours as one run. */
    private static String runs(List<Integer> numbers) {
        var runs = new ArrayList<String>();
        var sorted = numbers.stream().sorted().toList();
        for (int from = 0, to; from < sorted.size(); from = to) {
            to = from + 1;
            while (to < sorted.size() && sorted.get(to) == sorted.get(to - 1) + 1) to++;
            int first = sorted.get(from);
            int last = sorted.get(to - 1);
            runs.add(first == last ? "" + first : first + (last == first + 1 ? "、" : "–") + last);
        }
        return String.join("、", runs);
    }

    String overdue(String due) {
        return texts.t("handover.paper.overdue", due);
    }

    String role(SignatureRole role) {
        return texts.t("handover.part." + role);
    }

    /** {@code 李文博（连班）} for one who stays for the next shift and signs for both; empty for nobody. */
    String signer(String name, boolean stays) {
        return name.isEmpty() || !stays ? name : texts.t("handover.stays", name);
    }

    String source(HandoverLineRows.Kept line) {
        return texts.t("handover.source." + line.source());
    }

    /** How it was found; empty while nobody looked. */
    String look(AssetRows.Asset asset) {
        return asset.look().isEmpty() ? "" : texts.t("handover.look." + asset.look());
    }

    String place() {
        return texts.t("handover.place");
    }

    /** Name of the form, and of its files. */
    String form() {
        return texts.t("handover.form");
    }

    /** How it was signed, and why although something was missing. */
    String means(SignatureRows.SignatureRow signed) {
        var reason = reason(signed);
        return reason.isEmpty() ? texts.t("handover.byPassword") : texts.t("handover.byPassword.reason", reason);
    }

    /** What was missing and why it was signed all the same; empty where nothing was missing. */
    String reason(SignatureRows.SignatureRow signed) {
        return signed.reason().isEmpty()
                ? ""
                : texts.t("handover.sign.reason", shortfalls.line(signed.shortfall()), signed.reason());
    }

    String allChecked() {
        return texts.t("handover.checks.none");
    }

    List<String> missing(SignatureShortfall shortfall) {
        return shortfalls.points(shortfall);
    }
}
