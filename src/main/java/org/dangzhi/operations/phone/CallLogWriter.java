package org.dangzhi.operations.phone;

import java.util.List;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.dutylog.LogEntryKind;
import org.dangzhi.operations.dutylog.NewLogEntry;
import org.springframework.stereotype.Component;

/** Writer of a call into the duty log: who called, and the first words. */
@Component
class CallLogWriter {

    private static final int MOST = 200;

    private final DutyLog log;
    private final Texts texts;

    CallLogWriter(DutyLog log, Texts texts) {
        this.log = log;
        this.texts = texts;
    }

    void write(CallId call, String number, CallDetails details) {
        var who = String.join(" ", List.of(details.callerUnit(), details.callerName()))
                .strip();
        var words = texts.t("phone.log", who.isEmpty() ? details.tel() : who, shortened(details.content()));
        var kind = details.direction() == CallDirection.IN ? LogEntryKind.PHONE_IN : LogEntryKind.PHONE_OUT;
        log.write(NewLogEntry.of(kind, words, details.beganAt()).from(number, "/phone/" + call.id()));
    }

    /** The first words, on one line. */
    static String shortened(String content) {
        var line = content.strip().replaceAll("\\s+", " ");
        return line.length() <= MOST ? line : line.substring(0, MOST - 1) + "…";
    }
}
