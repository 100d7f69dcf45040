package org.dangzhi.operations.dutylog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dangzhi.foundation.audit.AuditChainHead;
import org.dangzhi.foundation.forms.FormDocument;
import org.dangzhi.foundation.forms.Forms;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftCards;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.dutylog.LogQuery.Line;
import org.dangzhi.operations.dutylog.page.DutyLogFormData;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Printout of the log, and the log as a sheet. Paper is in Chinese, as the forms are. */
@Component
class LogPrintout {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final LogQuery query;
    private final LogEntryKinds kinds;
    private final ShiftCards cards;
    private final DayDetails details;
    private final Shifts shifts;
    private final AuditChainHead head;
    private final Forms forms;
    private final Sheets sheets;
    private final Offices offices;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    LogPrintout(
            LogQuery query,
            LogEntryKinds kinds,
            ShiftCards cards,
            DayDetails details,
            Shifts shifts,
            AuditChainHead head,
            Forms forms,
            Sheets sheets,
            Offices offices,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.query = query;
        this.kinds = kinds;
        this.cards = cards;
        this.details = details;
        this.shifts = shifts;
        this.head = head;
        this.forms = forms;
        this.sheets = sheets;
        this.offices = offices;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** A day's log with the day's link of the audit chain: what was printed cannot be rewritten unseen. */
    FormDocument of(LocalDate day) {
        var lines = query.of(day).stream()
                .sorted(Comparator.comparing(Line::happenedAt).thenComparing(Line::number))
                .toList();
        var now = PRINTED.format(LocalDateTime.ofInstant(clock.instant(), offices.zone()));
        var form = new DutyLogFormData(
                offices.current().name(),
                DATE.format(day),
                WEEKDAY.format(day),
                DayDetails.lunarInFull(day),
                details.weather(day),
                shifts.between(start(day), start(day.plusDays(1))).stream()
                        .map(this::shift)
                        .toList(),
                lines.stream().map(this::entry).toList(),
                zh("dutylog.paper.count", lines.size()),
                head.of(day).map(AuditChainHead.DayHead::shown).orElse(""),
                now,
                permissions.name() + " " + now);
        return forms.paper("duty-log", form, zh("dutylog.paper.log") + "-" + day);
    }

    ResponseEntity<Resource> export(LogFilter search) {
        var columns = List.<SheetColumn<Line>>of(
                new SheetColumn<>(texts.t("duty.column.day"), 12, Line::day),
                new SheetColumn<>(texts.t("dutylog.column.time"), 8, line -> times.clock(line.happenedAt())),
                new SheetColumn<>(texts.t("dutylog.column.number"), 8, Line::number),
                new SheetColumn<>(texts.t("dutylog.column.kind"), 10, line -> kinds.name(line.kind())),
                new SheetColumn<>(texts.t("dutylog.column.text"), 80, Line::body),
                new SheetColumn<>(texts.t("dutylog.column.people"), 24, Line::people),
                new SheetColumn<>(texts.t("dutylog.column.writer"), 12, Line::writerName),
                new SheetColumn<>(texts.t("dutylog.column.source"), 20, Line::sourceNumber),
                new SheetColumn<>(texts.t("dutylog.column.mark"), 30, this::mark));
        return sheets.export(texts.t("dutylog.paper.log") + " " + times.today(), columns, query.all(search));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(offices.zone()).toInstant();
    }

    private DutyLogFormData.Shift shift(Crew crew) {
        return new DutyLogFormData.Shift(
                crew.name(),
                cards.hours(crew),
                name(crew, DutyPost.PRIMARY),
                name(crew, DutyPost.SECONDARY),
                name(crew, DutyPost.LEADER),
                name(crew, DutyPost.DRIVER),
                cards.state(crew));
    }

    private DutyLogFormData.Entry entry(Line line) {
        return new DutyLogFormData.Entry(
                times.clock(line.happenedAt()),
                kinds.name(line.kind()),
                line.body(),
                line.people(),
                line.writerName() == null ? "" : line.writerName(),
                mark(line));
    }

    private String mark(Line line) {
        var marks = new java.util.StringJoiner("；");
        if (line.backdated()) marks.add(texts.t("dutylog.mark.late", times.clock(line.writtenAt())));
        if (line.supplement()) marks.add(texts.t("dutylog.mark.supplement"));
        if (line.wrongId() != null) marks.add(texts.t("dutylog.mark.corrects", line.wrongNumber()));
        if (line.rightId() != null) marks.add(texts.t("dutylog.entry.corrected", line.rightNumber()));
        if (line.toCheck()) marks.add(texts.t("dutylog.state." + line.state()));
        return marks.toString();
    }

    private static String name(Crew crew, DutyPost post) {
        return crew.in(post).map(Crew.Member::name).orElse("");
    }

    private String zh(String key, Object... args) {
        return texts.in(Locale.SIMPLIFIED_CHINESE, key, args);
    }
}
