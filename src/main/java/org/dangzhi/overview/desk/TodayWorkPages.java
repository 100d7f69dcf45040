package org.dangzhi.overview.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.work.Agenda;
import org.dangzhi.overview.desk.page.TodayPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of one's work on the page Today: what is to be done, read and checked, and the closed loop. */
@Component
class TodayWorkPages {

    private static final int LISTED = 6;
    private static final int LOOP_DAYS = 7;
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Agenda agenda;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    TodayWorkPages(Agenda agenda, Texts texts, TimeWords times, Clock clock) {
        this.agenda = agenda;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    TodayPage.Work ahead() {
        var ahead = agenda.ahead(LISTED);
        var toCheck = ahead.toCheck();
        return new TodayPage.Work(
                new TodayPage.TaskList(
                        toDo(ahead), ahead.toDo().count() + ahead.toRead().count()),
                new TodayPage.TaskList(
                        toCheck.tasks().stream().map(this::toCheck).toList(), toCheck.count()));
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

    /** How much of what was due got closed, these days and those before. */
    TodayPage.Loop loop() {
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
}
