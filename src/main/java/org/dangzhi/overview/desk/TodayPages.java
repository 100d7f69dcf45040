package org.dangzhi.overview.desk;

import java.util.List;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.work.WorkModule;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.overview.desk.page.TodayPage;
import org.springframework.stereotype.Component;

/** Presenter of the page Today, from its parts as far as the person asking may see them. */
@Component
class TodayPages {

    private final ShiftStripPages strips;
    private final TodayTroubles troubles;
    private final TodayWorkPages work;
    private final TodayLogPages log;
    private final PresencePages presences;
    private final WorkingDays days;
    private final CurrentPermissions permissions;
    private final TimeWords times;

    TodayPages(
            ShiftStripPages strips,
            TodayTroubles troubles,
            TodayWorkPages work,
            TodayLogPages log,
            PresencePages presences,
            WorkingDays days,
            CurrentPermissions permissions,
            TimeWords times) {
        this.strips = strips;
        this.troubles = troubles;
        this.work = work;
        this.log = log;
        this.presences = presences;
        this.days = days;
        this.permissions = permissions;
        this.times = times;
    }

    TodayPage page() {
        boolean duty = permissions.may(DutyLogModule.READ);
        boolean business = permissions.may(WorkModule.READ);
        boolean leads = leads();
        var roster = strips.around();
        var told = troubles.of(duty ? roster.coming() : List.of(), business);
        return new TodayPage(
                heading(),
                roster.strip(),
                roster.mine(),
                told.alarms(),
                told.decisions(),
                told.health(),
                leads ? work.loop() : null,
                leads ? presences.of(roster.crews()) : null,
                business ? work.ahead() : null,
                duty ? log.newest() : null);
    }

    /** Those who lead the office make its roster and read its closed loop. */
    private boolean leads() {
        return permissions.may(WorkModule.LOOP) && permissions.may(DutyModule.ROSTER_WRITE);
    }

    private TodayPage.Heading heading() {
        var today = times.today();
        return new TodayPage.Heading(
                times.day(today), PlainText.of(days.of(today).name()));
    }
}
