package org.dangzhi.overview.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.foundation.work.Agenda;
import org.dangzhi.foundation.work.Stage;
import org.dangzhi.foundation.work.WorkModule;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.overview.desk.page.HandPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of the home of drivers and service staff: what comes first, what comes then, their shifts. */
@Component
class HandPages {

    private static final int LISTED = 8;

    private record DatedMatter(@Nullable Instant due, HandPage.Matter matter) {}

    private final Agenda agenda;
    private final ShiftStripPages strips;
    private final TodayAlarms alarms;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    HandPages(
            Agenda agenda,
            ShiftStripPages strips,
            TodayAlarms alarms,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.agenda = agenda;
        this.strips = strips;
        this.alarms = alarms;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** Those who do items and neither read the log nor other people's items: they have no desk. */
    boolean isHome() {
        return permissions.may(WorkModule.READ)
                && Stream.of(WorkModule.READ_ALL, WorkModule.READ_UNIT, DutyLogModule.READ)
                        .noneMatch(permissions::may);
    }

    HandPage page() {
        var matters = matters(agenda.ahead(LISTED));
        return new HandPage(
                times.day(times.today()),
                strips.around().presentOrNext(),
                matters.isEmpty() ? null : matters.getFirst(),
                matters.stream().skip(1).toList(),
                // What is late of their own stands among their matters already.
                alarms.of(List.of()).stream()
                        .filter(trouble -> trouble.part() == Trouble.Part.DECISION)
                        .toList());
    }

    private List<HandPage.Matter> matters(Agenda.Overview ahead) {
        var items = ahead.toDo().tasks().stream().map(task -> new DatedMatter(task.since(), matter(task)));
        var checks = ahead.toCheck().tasks().stream().map(task -> new DatedMatter(task.since(), check(task)));
        var readings = ahead.toRead().texts().stream().map(text -> new DatedMatter(text.due(), matter(text)));
        return Stream.of(items, checks, readings)
                .flatMap(found -> found)
                .sorted(Comparator.comparing(DatedMatter::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(DatedMatter::matter)
                .toList();
    }

    private HandPage.Matter matter(Agenda.Task task) {
        return new HandPage.Matter(
                when(task.since()),
                late(task.since()),
                task.title(),
                "",
                task.address(),
                texts.t(task.stage() == Stage.ARRANGED ? "desk.hand.accept" : "desk.hand.do"));
    }

    private HandPage.Matter check(Agenda.Task task) {
        return new HandPage.Matter(
                when(task.since()),
                "",
                task.title(),
                texts.t("desk.doneBy", task.owner(), times.at(task.since())),
                task.address(),
                texts.t("desk.check"));
    }

    private HandPage.Matter matter(Agenda.Text text) {
        return new HandPage.Matter(
                text.due() == null ? "" : when(text.due()),
                text.due() == null ? "" : late(text.due()),
                texts.t("desk.toRead", text.title()),
                text.from(),
                text.address(),
                texts.t("desk.hand.read"));
    }

    private String when(Instant due) {
        return times.dayOf(due).equals(times.today()) ? times.clock(due) : times.at(due);
    }

    private String late(Instant due) {
        var over = Duration.between(due, clock.instant());
        return over.isNegative() ? "" : texts.t("desk.hand.late", times.span(over));
    }
}
