package org.dangzhi.operations.dutylog.browsing;

import java.time.LocalDate;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.browsing.LogQuery.Part;
import org.dangzhi.operations.dutylog.page.LogPage;
import org.dangzhi.operations.dutylog.writing.DayDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of a day of the log. */
@Component
@Transactional(readOnly = true)
class LogPages {

    private static final int FIRST_YEAR = 1980;

    private final LogLivePages live;
    private final LogFormPages forms;
    private final DayDetails details;
    private final OnDuty onDuty;
    private final CurrentPermissions permissions;
    private final TimeWords times;

    LogPages(
            LogLivePages live,
            LogFormPages forms,
            DayDetails details,
            OnDuty onDuty,
            CurrentPermissions permissions,
            TimeWords times) {
        this.live = live;
        this.forms = forms;
        this.details = details;
        this.onDuty = onDuty;
        this.permissions = permissions;
        this.times = times;
    }

    /** The day itself, when it can have a log. */
    LocalDate past(LocalDate day) {
        if (day.isAfter(times.today()) || day.getYear() < FIRST_YEAR) throw new NotFoundException();
        return day;
    }

    LocalDate pastOrToday(@Nullable LocalDate day) {
        return day == null ? times.today() : past(day);
    }

    LogPage day(LocalDate day, Part part) {
        boolean today = day.equals(times.today());
        return new LogPage(
                new LogPage.Day(
                        day.toString(),
                        times.day(day),
                        today ? onDuty.now().map(Crew::name).orElse("") : "",
                        "/duty/log?day=" + day.minusDays(1),
                        today ? "" : "/duty/log?day=" + day.plusDays(1)),
                new LogPage.Sky(details.lunar(day), details.weather(day)),
                live.live(day, part),
                forms.quick(),
                new LogPage.Papers(
                        "/duty/log/" + day + "/word",
                        "/duty/log/" + day + "/pdf",
                        "/duty/log/export?from=" + day + "&to=" + day),
                today && permissions.may(DutyLogModule.WRITE));
    }
}
