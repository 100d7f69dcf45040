package org.dangzhi.operations.handover.browsing;

import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.handover.AssetRows;
import org.dangzhi.operations.handover.HandoverLineRows;
import org.dangzhi.operations.handover.SignatureRole;
import org.springframework.stereotype.Component;

/** Words of a handover, for its page and its paper. */
@Component
class HandoverWords {

    private final Texts texts;

    HandoverWords(Texts texts) {
        this.texts = texts;
    }

    String state(HandoverLineRows.Kept line) {
        return line.gone() ? texts.t("handover.gone", line.state()) : line.state();
    }

    /** {@code 第 3 条} */
    String number(DutyLog.Unchecked entry) {
        return texts.t("handover.entry", entry.number());
    }

    /** {@code 质疑} or {@code 未核对} */
    String mark(DutyLog.Unchecked entry) {
        return texts.t(entry.question().isEmpty() ? "handover.unchecked" : "handover.questioned");
    }

    /** What the secondary asks, and whether it was answered; empty where nothing was asked. */
    String asked(DutyLog.Unchecked entry) {
        return entry.answered() ? texts.t("handover.answered", entry.question()) : entry.question();
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

    String byPassword() {
        return texts.t("handover.byPassword");
    }
}
