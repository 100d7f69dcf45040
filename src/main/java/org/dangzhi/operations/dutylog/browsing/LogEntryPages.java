package org.dangzhi.operations.dutylog.browsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.kinds.LogEntryKinds;
import org.dangzhi.operations.dutylog.page.LogEntry;
import org.dangzhi.operations.dutylog.page.LogEntry.Link;
import org.dangzhi.operations.dutylog.writing.LogCheckCommands.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of entries of the log. */
@Component
class LogEntryPages {

    private static final int QUOTED = 160;

    private final LogEntryKinds kinds;
    private final LogWords words;
    private final OnDuty onDuty;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    LogEntryPages(
            LogEntryKinds kinds,
            LogWords words,
            OnDuty onDuty,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times) {
        this.kinds = kinds;
        this.words = words;
        this.onDuty = onDuty;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    /**
     * Who looks.
     *
     * @param checks ids of the shifts whose entries they check; the running shift's secondary checks all
     */
    record Viewer(@Nullable UUID person, Set<UUID> checks, boolean checksAll, boolean writes) {

        boolean wrote(LogLine line) {
            return line.persons().writerId() != null
                    && line.persons().writerId().equals(person);
        }

        boolean checks(LogLine line) {
            return checksAll || checks.contains(line.shiftId());
        }
    }

    /** @param shown shifts whose entries are listed */
    Viewer viewer(List<Crew> shown) {
        var person = OfficeContext.actor().person().orElse(null);
        var checks = new HashSet<UUID>();
        for (var crew : shown)
            if (isSecondary(crew, person)) checks.add(crew.shift().id());
        boolean all =
                onDuty.now().filter(running -> isSecondary(running, person)).isPresent();
        return new Viewer(person, checks, all, permissions.may(DutyLogModule.WRITE));
    }

    private static boolean isSecondary(Crew crew, @Nullable UUID person) {
        return crew.in(DutyPost.SECONDARY)
                .filter(member -> member.person().id().equals(person))
                .isPresent();
    }

    LogEntry entry(LogLine line, Viewer viewer, boolean withDay) {
        return new LogEntry(
                new LogEntry.Heading(
                        line.id().toString(),
                        times.clock(line.moment().happenedAt()),
                        Integer.toString(line.number()),
                        kinds.icon(line.kind()),
                        kinds.name(line.kind())),
                line.body(),
                about(line, withDay),
                correction(line),
                check(line),
                thread(line),
                may(line, viewer));
    }

    private LogEntry.About about(LogLine line, boolean withDay) {
        var writer = line.persons().writerName();
        return new LogEntry.About(
                writer == null ? texts.t("dutylog.entry.bySystem") : texts.t("dutylog.entry.by", writer),
                line.persons().people(),
                marks(line),
                line.papers().files().stream()
                        .map(file -> new Link(file.name(), "/files/" + file.id()))
                        .toList(),
                source(line.papers()),
                withDay ? new Link(times.day(line.moment().day()), inItsDay(line)) : Link.NONE);
    }

    private List<String> marks(LogLine line) {
        var moment = line.moment();
        var marks = new ArrayList<String>();
        if (moment.backdated()) marks.add(texts.t("dutylog.mark.late", shortTime(moment.writtenAt(), moment.day())));
        if (moment.supplement()) marks.add(texts.t("dutylog.mark.supplement"));
        return marks;
    }

    private static Link source(LogLine.Papers papers) {
        return papers.sourceNumber() == null || papers.sourceAddress() == null
                ? Link.NONE
                : new Link(papers.sourceNumber(), papers.sourceAddress());
    }

    /** Address of its day, where it stands among others. */
    static String inItsDay(LogLine line) {
        return "/duty/log?day=" + line.moment().day() + "#entry-" + line.id();
    }

    private LogEntry.Correction correction(LogLine line) {
        var correction = line.correction();
        return new LogEntry.Correction(
                quote(correction, line.moment().day()),
                correction.reason(),
                correction.rightId() == null
                        ? Link.NONE
                        : new Link(words.corrected(line), "/duty/entries/" + correction.rightId()));
    }

    private String quote(LogLine.Correction correction, LocalDate day) {
        var body = correction.wrongBody();
        var at = correction.wrongAt();
        if (body == null || at == null) return "";
        var cut = PlainText.shortened(body, QUOTED);
        return texts.t("dutylog.entry.original", correction.wrongNumber(), shortTime(at, day), cut);
    }

    private LogEntry.Check check(LogLine line) {
        if (!line.check().wanted()) return LogEntry.Check.NONE;
        var state = line.check().state();
        return new LogEntry.Check(look(state), icon(state), words.state(state), note(line));
    }

    private String note(LogLine line) {
        var check = line.check();
        return switch (check.state()) {
            case QUESTIONED -> texts.t("dutylog.state.QUESTIONED.note");
            case ANSWERED -> texts.t("dutylog.state.ANSWERED.note");
            case CHECKED -> {
                var last = check.steps().getLast();
                yield last.by() + " " + shortTime(last.at(), line.moment().day());
            }
            case UNCHECKED -> "";
        };
    }

    /** Questions and answers; a plain check stands at the state alone. */
    private List<String> thread(LogLine line) {
        return line.check().steps().stream()
                .filter(step -> step.outcome() != State.CHECKED)
                .map(step ->
                        texts.t("dutylog.thread." + step.outcome(), step.by(), times.clock(step.at()), step.words()))
                .toList();
    }

    /** What nobody checks bears no state, so it is neither checked nor answered here. */
    private static LogEntry.May may(LogLine line, Viewer viewer) {
        var check = line.check();
        boolean written = viewer.writes() && line.persons().writerId() != null;
        boolean open = check.state() == State.UNCHECKED || check.state() == State.ANSWERED;
        return new LogEntry.May(
                written && check.wanted() && open && viewer.checks(line) && !viewer.wrote(line),
                written && check.wanted() && check.state() == State.QUESTIONED && viewer.wrote(line),
                written && line.correction().rightId() == null);
    }

    private String shortTime(Instant moment, LocalDate day) {
        return times.dayOf(moment).equals(day) ? times.clock(moment) : times.at(moment);
    }

    private static String look(State state) {
        return switch (state) {
            case CHECKED -> "go";
            case QUESTIONED -> "warn";
            case UNCHECKED, ANSWERED -> "past";
        };
    }

    private static String icon(State state) {
        return switch (state) {
            case CHECKED -> "circle-check";
            case QUESTIONED -> "help-circle";
            case UNCHECKED, ANSWERED -> "circle-dashed";
        };
    }
}
