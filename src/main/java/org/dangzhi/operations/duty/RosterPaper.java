package org.dangzhi.operations.duty;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.calendar.Day;
import org.dangzhi.foundation.forms.Forms;
import org.dangzhi.foundation.forms.Paper;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.sheets.Column;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.operations.duty.page.DutyTable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The duty table of a month or a holiday on paper, in Chinese as the form is, and as a sheet. */
@Component
class RosterPaper {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月", ZH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M月d日", ZH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", ZH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy年M月d日", ZH);

    private final RosterPages pages;
    private final Forms forms;
    private final Sheets sheets;
    private final Settings settings;
    private final Offices offices;
    private final Permits permits;
    private final AuditTrail trail;
    private final Texts texts;
    private final Times times;

    RosterPaper(
            RosterPages pages,
            Forms forms,
            Sheets sheets,
            Settings settings,
            Offices offices,
            Permits permits,
            AuditTrail trail,
            Texts texts,
            Times times) {
        this.pages = pages;
        this.forms = forms;
        this.sheets = sheets;
        this.settings = settings;
        this.offices = offices;
        this.permits = permits;
        this.trail = trail;
        this.texts = texts;
        this.times = times;
    }

    Paper of(YearMonth month) {
        return paper(
                MONTH.format(month), pages.slots(month).stream().map(this::row).toList(), month.toString());
    }

    /** What is handed to the upper office before a holiday: the leader of each day with his number. */
    Paper ofHoliday(List<Day> days) {
        var first = days.getFirst().date();
        var name = days.stream()
                .filter(day -> day.kind() == Day.Kind.HOLIDAY && day.name() != null)
                .map(Day::name)
                .findFirst()
                .orElse("");
        var span = DATE.format(first) + "–" + DATE.format(days.getLast().date());
        return paper(
                first.getYear() + "年" + name + "（" + span + "）",
                pages.slots(days).stream()
                        .map(slot -> row(slot).withLeader(leader(slot)))
                        .toList(),
                first + "-" + name);
    }

    private static String leader(Slot slot) {
        return member(slot, Post.LEADER)
                .map(leader -> (leader.name() + "\n" + leader.phone()).strip())
                .orElse("");
    }

    private Paper paper(String title, List<DutyTable.Row> rows, String name) {
        var table = new DutyTable(
                offices.current().name(),
                title,
                rows,
                settings.text(DutyHabits.PHONE, ""),
                settings.text(DutyHabits.FAX, ""),
                settings.text(DutyHabits.NOTES, texts.in(ZH, "duty.paper.notes")),
                permits.name(),
                "",
                FULL.format(times.today()));
        return forms.paper("duty-table", table, texts.in(ZH, "duty.paper.table") + "-" + name);
    }

    ResponseEntity<Resource> export(YearMonth month) {
        trail.note("duty.exported", "roster", Map.of("month", month.toString()));
        var columns = List.<Column<Slot>>of(
                new Column<>(texts.t("duty.column.day"), 12, slot -> slot.day().date()),
                new Column<>(texts.t("duty.column.dayMark"), 10, slot -> pages.mark(slot.day())),
                new Column<>(
                        texts.t("duty.column.shift"), 10, slot -> slot.kind().name()),
                new Column<>(texts.t(Post.PRIMARY.word()), 12, slot -> name(slot, Post.PRIMARY)),
                new Column<>(texts.t(Post.SECONDARY.word()), 12, slot -> name(slot, Post.SECONDARY)),
                new Column<>(texts.t(Post.LEADER.word()), 12, slot -> name(slot, Post.LEADER)),
                new Column<>(texts.t(Post.DRIVER.word()), 12, slot -> name(slot, Post.DRIVER)));
        return sheets.export(texts.t("duty.paper.table") + " " + month, columns, pages.slots(month).stream());
    }

    private DutyTable.Row row(Slot slot) {
        return new DutyTable.Row(
                DATE.format(slot.day().date()),
                WEEKDAY.format(slot.day().date()),
                pages.mark(slot.day()),
                slot.kind().name() + " " + slot.kind().hours(),
                name(slot, Post.PRIMARY),
                name(slot, Post.SECONDARY),
                name(slot, Post.LEADER),
                name(slot, Post.DRIVER),
                member(slot, Post.PRIMARY).map(Crew.Member::phone).orElse(""));
    }

    private static String name(Slot slot, Post post) {
        return member(slot, post).map(Crew.Member::name).orElse("");
    }

    private static Optional<Crew.Member> member(Slot slot, Post post) {
        return Optional.ofNullable(slot.crew()).flatMap(crew -> crew.in(post));
    }
}
