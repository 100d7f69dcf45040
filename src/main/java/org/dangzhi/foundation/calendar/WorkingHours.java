package org.dangzhi.foundation.calendar;

import java.time.LocalTime;
import org.dangzhi.foundation.office.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Setting of the office: when its work ends, at five in the afternoon unless it says otherwise. */
@Component
class WorkingHours {

    private static final String END = "calendar.work.ends";
    private static final String FIVE = "17:00";

    private final Settings settings;

    WorkingHours(Settings settings) {
        this.settings = settings;
    }

    LocalTime end() {
        return LocalTime.parse(settings.text(END, FIVE));
    }

    /** Holds for what is arranged from now on; deadlines that stand are not moved. */
    @Transactional
    void endAt(LocalTime end) {
        settings.set(END, end.toString());
    }
}
