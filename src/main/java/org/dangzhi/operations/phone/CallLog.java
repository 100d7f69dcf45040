package org.dangzhi.operations.phone;

import java.util.List;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyLog;
import org.dangzhi.operations.duty.EntryKind;
import org.dangzhi.operations.duty.NewEntry;
import org.springframework.stereotype.Component;

/** Writes a call into the duty log: who called, and the first words. */
@Component
class CallLog {

    private static final int MOST = 200;

    private final DutyLog log;
    private final Texts texts;

    CallLog(DutyLog log, Texts texts) {
        this.log = log;
        this.texts = texts;
    }

    void write(CallId call, String number, Heard heard) {
        log.write(NewEntry.of(kind(heard), line(heard), heard.beganAt()).from(number, address(call)));
    }

    String line(Heard heard) {
        var who = String.join(" ", List.of(heard.callerUnit(), heard.callerName()))
                .strip();
        return texts.t("phone.log", who.isEmpty() ? heard.tel() : who, shortened(heard.content()));
    }

    static EntryKind kind(Heard heard) {
        return heard.direction() == Direction.IN ? EntryKind.PHONE_IN : EntryKind.PHONE_OUT;
    }

    static String address(CallId call) {
        return "/phone/" + call.id();
    }

    /** The first words, on one line. */
    static String shortened(String content) {
        var line = content.strip().replaceAll("\\s+", " ");
        return line.length() <= MOST ? line : line.substring(0, MOST - 1) + "…";
    }
}
