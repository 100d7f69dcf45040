package org.dangzhi.operations.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dangzhi.foundation.audit.AuditHead;
import org.dangzhi.foundation.forms.Forms;
import org.dangzhi.foundation.forms.Paper;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.sheets.Column;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.operations.duty.LogQuery.Line;
import org.dangzhi.operations.duty.page.DutyLogForm;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The log on paper and as a sheet. Paper is in Chinese, as the forms are. */
@Component
class LogPaper {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final LogQuery query;
    private final LogKinds kinds;
    private final ShiftCards cards;
    private final DayFacts facts;
    private final Crews crews;
    private final AuditHead head;
    private final Forms forms;
    private final Sheets sheets;
    private final Offices offices;
    private final Permits permits;
    private final Texts texts;
    private final Times times;
    private final Clock clock;

    LogPaper(
            LogQuery query,
            LogKinds kinds,
            ShiftCards cards,
            DayFacts facts,
            Crews crews,
            AuditHead head,
            Forms forms,
            Sheets sheets,
            Offices offices,
            Permits permits,
            Texts texts,
            Times times,
            Clock clock) {
        this.query = query;
        this.kinds = kinds;
        this.cards = cards;
        this.facts = facts;
        this.crews = crews;
        this.head = head;
        this.forms = forms;
        this.sheets = sheets;
        this.offices = offices;
        this.permits = permits;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** A day's log with the day's link of the audit chain: what was printed cannot be rewritten unseen. */
    Paper of(LocalDate day) {
        var lines = query.of(day).stream()
                .sorted(Comparator.comparing(Line::happenedAt).thenComparing(Line::number))
                .toList();
        var now = PRINTED.format(LocalDateTime.ofInstant(clock.instant(), offices.zone()));
        var form = new DutyLogForm(
                offices.current().name(),
                DATE.format(day),
                WEEKDAY.format(day),
                DayFacts.lunarInFull(day),
                facts.weather(day),
                crews.between(start(day), start(day.plusDays(1))).stream()
                        .map(this::shift)
                        .toList(),
                lines.stream().map(this::entry).toList(),
                zh("duty.paper.count", lines.size()),
                head.of(day).map(AuditHead.DayHead::shown).orElse(""),
                now,
                permits.name() + " " + now);
        return forms.paper("duty-log", form, zh("duty.paper.log") + "-" + day);
    }

    ResponseEntity<Resource> export(LogSearch search) {
        var columns = List.<Column<Line>>of(
                new Column<>(texts.t("duty.column.day"), 12, Line::day),
                new Column<>(texts.t("duty.column.time"), 8, line -> times.clock(line.happenedAt())),
                new Column<>(texts.t("duty.column.number"), 8, Line::number),
                new Column<>(texts.t("duty.column.kind"), 10, line -> kinds.name(line.kind())),
                new Column<>(texts.t("duty.column.text"), 80, Line::body),
                new Column<>(texts.t("duty.column.people"), 24, Line::people),
                new Column<>(texts.t("duty.column.writer"), 12, Line::writerName),
                new Column<>(texts.t("duty.column.source"), 20, Line::sourceNumber),
                new Column<>(texts.t("duty.column.mark"), 30, this::mark));
        return sheets.export(texts.t("duty.paper.log") + " " + times.today(), columns, query.all(search));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(offices.zone()).toInstant();
    }

    private DutyLogForm.Shift shift(Crew crew) {
        return new DutyLogForm.Shift(
                crew.name(),
                cards.hours(crew),
                name(crew, Post.PRIMARY),
                name(crew, Post.SECONDARY),
                name(crew, Post.LEADER),
                name(crew, Post.DRIVER),
                cards.state(crew));
    }

    private DutyLogForm.Entry entry(Line line) {
        return new DutyLogForm.Entry(
                times.clock(line.happenedAt()),
                kinds.name(line.kind()),
                line.body(),
                line.people(),
                line.writerName() == null ? "" : line.writerName(),
                mark(line));
    }

    private String mark(Line line) {
        var marks = new java.util.StringJoiner("；");
        if (line.backdated()) marks.add(texts.t("duty.mark.late", times.clock(line.writtenAt())));
        if (line.supplement()) marks.add(texts.t("duty.mark.supplement"));
        if (line.wrongId() != null) marks.add(texts.t("duty.mark.corrects", line.wrongNumber()));
        if (line.rightId() != null) marks.add(texts.t("duty.entry.corrected", line.rightNumber()));
        if (line.toCheck()) marks.add(texts.t("duty.state." + line.state()));
        return marks.toString();
    }

    private static String name(Crew crew, Post post) {
        return crew.in(post).map(Crew.Member::name).orElse("");
    }

    private String zh(String key, Object... args) {
        return texts.in(Locale.SIMPLIFIED_CHINESE, key, args);
    }
}
