package org.dangzhi.overview.desk;

import java.time.Clock;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.RecentLog;
import org.dangzhi.overview.desk.page.TodayPage;
import org.springframework.stereotype.Component;

/** Presenter of the duty log's newest entries on the page Today. */
@Component
class TodayLogPages {

    private static final int ENTRIES = 14;

    private final RecentLog log;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    TodayLogPages(RecentLog log, CurrentPermissions permissions, Texts texts, TimeWords times, Clock clock) {
        this.log = log;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    TodayPage.Log newest() {
        var recent = log.newest(ENTRIES);
        return new TodayPage.Log(
                recent.entries().stream().map(this::line).toList(),
                recent.count(),
                permissions.may(DutyLogModule.WRITE),
                times.clock(clock.instant()));
    }

    private TodayPage.LogLine line(RecentLog.Entry entry) {
        return new TodayPage.LogLine(
                times.clock(entry.happenedAt()),
                entry.kind(),
                entry.text(),
                switch (entry.state()) {
                    case "CHECKED" -> "go";
                    case "UNCHECKED" -> "past";
                    default -> "warn";
                },
                switch (entry.state()) {
                    case "CHECKED" -> "circle-check";
                    case "UNCHECKED" -> "circle-dashed";
                    default -> "help-circle";
                },
                texts.t("desk.mark." + entry.state()),
                entry.address());
    }
}
