package org.dangzhi.operations.phone;

import java.util.List;
import org.dangzhi.foundation.web.PlainText;
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
        log.write(
                NewLogEntry.of(kind(details), line(details), details.beganAt()).from(number, address(call)));
    }

    String line(CallDetails details) {
        var who = String.join(" ", List.of(details.callerUnit(), details.callerName()))
                .strip();
        return texts.t("phone.log", who.isEmpty() ? details.tel() : who, shortened(details.content()));
    }

    static LogEntryKind kind(CallDetails details) {
        return details.direction() == CallDirection.IN ? LogEntryKind.PHONE_IN : LogEntryKind.PHONE_OUT;
    }

    static String address(CallId call) {
        return "/phone/" + call.id();
    }

    /** The first words, on one line. */
    static String shortened(String content) {
        return PlainText.shortened(content.strip().replaceAll("\\s+", " "), MOST);
    }
}
