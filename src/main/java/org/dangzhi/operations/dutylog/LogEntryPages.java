package org.dangzhi.operations.dutylog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.dutylog.LogCheckCommands.State;
import org.dangzhi.operations.dutylog.page.LogEntry;
import org.dangzhi.operations.dutylog.page.LogEntry.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of the entries of the log and of shifts. */
@Component
class LogEntryPages {

    private static final int QUOTED = 160;

    private final LogEntryKinds kinds;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    LogEntryPages(LogEntryKinds kinds, CurrentPermissions permissions, Texts texts, TimeWords times, Clock clock) {
        this.kinds = kinds;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Who looks.
     *
     * @param checks ids of the shifts whose entries they check; the running shift's secondary checks all
     */
    record Viewer(@Nullable UUID person, Set<UUID> checks, boolean checksAll, boolean writes) {}

    Viewer viewer(List<Crew> shown, @Nullable Crew running) {
        var person = OfficeContext.actor().person().orElse(null);
        var checks = new HashSet<UUID>();
        for (var crew : shown)
            if (isSecondary(crew, person)) checks.add(crew.shift().id());
        boolean all = running != null && isSecondary(running, person);
        return new Viewer(person, checks, all, permissions.may(DutyLogModule.WRITE));
    }

    private static boolean isSecondary(Crew crew, @Nullable UUID person) {
        return crew.in(DutyPost.SECONDARY)
                .filter(member -> member.person().id().equals(person))
                .isPresent();
    }

    LogEntry entry(LogQuery.Line line, Viewer viewer, boolean withDay) {
        var state = line.toCheck() ? State.valueOf(line.state()) : State.CHECKED;
        boolean own = line.writerId() != null && line.writerId().equals(viewer.person());
        boolean checker = viewer.checksAll() || viewer.checks().contains(line.shiftId());
        boolean open = state == State.UNCHECKED || state == State.ANSWERED;
        return new LogEntry(
                line.id().toString(),
                times.clock(line.happenedAt()),
                Integer.toString(line.number()),
                kinds.icon(line.kind()),
                kinds.name(line.kind()),
                line.body(),
                line.writerName() == null
                        ? texts.t("dutylog.entry.bySystem")
                        : texts.t("dutylog.entry.by", line.writerName()),
                line.people(),
                marks(line),
                files(line),
                line.sourceNumber() == null || line.sourceAddress() == null
                        ? Link.NONE
                        : new Link(line.sourceNumber(), line.sourceAddress()),
                quote(line),
                line.reason(),
                line.rightId() == null ? "" : texts.t("dutylog.entry.corrected", line.rightNumber()),
                line.rightId() == null ? "" : "/duty/entries/" + line.rightId(),
                thread(line, state),
                line.toCheck() ? stateClass(state) : "",
                stateIcon(state),
                line.toCheck() ? texts.t("dutylog.state." + state) : "",
                line.toCheck() ? stateNote(line, state) : "",
                checker && !own && open && line.writerId() != null && viewer.writes(),
                own && state == State.QUESTIONED && viewer.writes(),
                line.rightId() == null && viewer.writes() && line.writerId() != null,
                withDay
                        ? new Link(times.day(line.day()), "/duty/log?day=" + line.day() + "#entry-" + line.id())
                        : Link.NONE);
    }

    private List<String> marks(LogQuery.Line line) {
        var marks = new ArrayList<String>();
        if (line.backdated()) marks.add(texts.t("dutylog.mark.late", shortTime(line.writtenAt(), line.day())));
        if (line.supplement()) marks.add(texts.t("dutylog.mark.supplement"));
        return marks;
    }

    private String shortTime(Instant moment, LocalDate day) {
        return times.dayOf(moment).equals(day) ? times.clock(moment) : times.at(moment);
    }

    private static List<Link> files(LogQuery.Line line) {
        return line.files()
                .lines()
                .map(file -> file.split(" ", 2))
                .map(file -> new Link(file[1], "/files/" + file[0]))
                .toList();
    }

    private String quote(LogQuery.Line line) {
        if (line.wrongId() == null || line.wrongAt() == null || line.wrongBody() == null) return "";
        var cut = PlainText.shortened(line.wrongBody(), QUOTED);
        return texts.t("dutylog.entry.original", line.wrongNumber(), shortTime(line.wrongAt(), line.day()), cut);
    }

    /** Questions and answers; a plain check stands at the state alone. */
    private List<String> thread(LogQuery.Line line, State state) {
        return line.thread()
                .lines()
                .map(step -> step.split("\t", 4))
                .filter(step -> !step[0].equals(State.CHECKED.name()))
                .map(step -> texts.t("dutylog.thread." + step[0], step[2], times.clock(at(step)), step[3]))
                .toList();
    }

    private String stateNote(LogQuery.Line line, State state) {
        if (state == State.QUESTIONED) return texts.t("dutylog.state.QUESTIONED.note");
        if (state == State.ANSWERED) return texts.t("dutylog.state.ANSWERED.note");
        if (state == State.UNCHECKED || line.thread().isEmpty()) return "";
        var last = Arrays.asList(line.thread().split("\n")).getLast().split("\t", 4);
        return last[2] + " " + shortTime(at(last), line.day());
    }

    private static Instant at(String[] step) {
        return Instant.ofEpochSecond(Long.parseLong(step[1]));
    }

    private static String stateClass(State state) {
        return switch (state) {
            case CHECKED -> "go";
            case QUESTIONED -> "warn";
            case UNCHECKED, ANSWERED -> "past";
        };
    }

    private static String stateIcon(State state) {
        return switch (state) {
            case CHECKED -> "circle-check";
            case QUESTIONED -> "help-circle";
            case UNCHECKED, ANSWERED -> "circle-dashed";
        };
    }
}
