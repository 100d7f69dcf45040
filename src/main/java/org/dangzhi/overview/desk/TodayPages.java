package org.dangzhi.overview.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.foundation.work.Agenda;
import org.dangzhi.foundation.work.WorkModule;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.RecentLog;
import org.dangzhi.overview.desk.page.TodayPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of the page Today from what work and duty have now. */
@Component
class TodayPages {

    private static final int LISTED = 6;
    private static final int ENTRIES = 14;
    private static final int LOOP_DAYS = 7;
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Agenda agenda;
    private final RecentLog log;
    private final ShiftStripPages strips;
    private final HealthPages health;
    private final TodayAlarms alarms;
    private final PresencePages presences;
    private final WorkingDays days;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    TodayPages(
            Agenda agenda,
            RecentLog log,
            ShiftStripPages strips,
            HealthPages health,
            TodayAlarms alarms,
            PresencePages presences,
            WorkingDays days,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.agenda = agenda;
        this.log = log;
        this.strips = strips;
        this.health = health;
        this.alarms = alarms;
        this.presences = presences;
        this.days = days;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    TodayPage page() {
        boolean duty = permissions.may(DutyLogModule.READ);
        boolean business = permissions.may(WorkModule.READ);
        var roster = strips.around(clock.instant());
        var troubles = alarms.of(duty ? roster.coming() : List.of());
        return new TodayPage(
                heading(),
                roster.strip(),
                roster.mine(),
                business ? without(troubles, Trouble.Part.DECISION) : List.of(),
                only(troubles, Trouble.Part.DECISION),
                business ? null : health.of(only(troubles, Trouble.Part.HEALTH)),
                loop(),
                leads() ? presences.of(roster.crews(), clock.instant()) : null,
                business ? work(agenda.ahead(LISTED)) : null,
                duty ? log() : null);
    }

    private static List<Trouble> only(List<Trouble> troubles, Trouble.Part part) {
        return troubles.stream().filter(trouble -> trouble.part() == part).toList();
    }

    private static List<Trouble> without(List<Trouble> troubles, Trouble.Part part) {
        return troubles.stream().filter(trouble -> trouble.part() != part).toList();
    }

    /** Those who lead the office make its roster and read its closed loop. */
    private boolean leads() {
        return permissions.may(WorkModule.LOOP) && permissions.may(DutyModule.ROSTER_WRITE);
    }

    private TodayPage.@Nullable Loop loop() {
        if (!leads()) return null;
        var loop = agenda.closedLoop(LOOP_DAYS);
        return new TodayPage.Loop(
                rate(loop.closed(), loop.due()),
                loop.closed() + " / " + loop.due(),
                rate(loop.closedBefore(), loop.dueBefore()));
    }

    /** Rounded down: 100 % is said of all alone. */
    private static String rate(int closed, int due) {
        return due == 0 ? "" : Integer.toString(100 * closed / due);
    }

    private TodayPage.Heading heading() {
        var today = times.today();
        return new TodayPage.Heading(
                times.day(today), PlainText.of(days.of(today).name()));
    }

    private TodayPage.Work work(Agenda.Overview ahead) {
        var toCheck = ahead.toCheck();
        return new TodayPage.Work(
                new TodayPage.TaskList(
                        toDo(ahead), ahead.toDo().count() + ahead.toRead().count()),
                new TodayPage.TaskList(
                        toCheck.tasks().stream().map(this::toCheck).toList(), toCheck.count()));
    }

    private TodayPage.Log log() {
        var recent = log.newest(ENTRIES);
        return new TodayPage.Log(
                recent.entries().stream().map(this::line).toList(),
                recent.count(),
                permissions.may(DutyLogModule.WRITE),
                times.clock(clock.instant()));
    }

    /** Items and texts to read together by due time; what has none waits at the end. */
    private List<TodayPage.Task> toDo(Agenda.Overview ahead) {
        var items = ahead.toDo().tasks().stream()
                .map(task ->
                        new DatedTask(task.since(), toDo(task.since(), task.title(), task.owner(), task.address())));
        var texts = ahead.toRead().texts().stream()
                .map(text -> new DatedTask(text.due(), toDo(text.due(), toRead(text), text.from(), text.address())));
        return Stream.concat(items, texts)
                .sorted(Comparator.comparing(DatedTask::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(LISTED)
                .map(DatedTask::task)
                .toList();
    }

    private record DatedTask(@Nullable Instant due, TodayPage.Task task) {}

    private String toRead(Agenda.Text text) {
        return texts.t("desk.toRead", text.title());
    }

    private TodayPage.Task toDo(@Nullable Instant due, String title, String who, String address) {
        return new TodayPage.Task(
                due == null ? "" : shortly(due), due != null && due.isBefore(clock.instant()), title, who, address);
    }

    private String shortly(Instant due) {
        var day = times.dayOf(due);
        return day.equals(times.today()) ? times.clock(due) : MONTH_AND_DAY.format(day);
    }

    private TodayPage.Task toCheck(Agenda.Task task) {
        return new TodayPage.Task(
                "", false, task.title(), texts.t("desk.doneBy", task.owner(), times.at(task.since())), task.address());
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
