package org.dangzhi.operations.duty.roster;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.forms.FormDocument;
import org.dangzhi.foundation.forms.Forms;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.page.DutyMonthFormData;
import org.dangzhi.operations.duty.page.DutyTableFormData;
import org.dangzhi.operations.duty.page.RosterPage;
import org.dangzhi.operations.duty.settings.DutySettings;
import org.dangzhi.operations.duty.settings.ShiftKind;
import org.springframework.stereotype.Component;

/** Printout of the duty table of a month or a holiday, in Chinese as the form is. */
@Component
class RosterPrintout {

    private record NameTexts(List<String> names) {}

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月", ZH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M月d日", ZH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", ZH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy年M月d日", ZH);

    /** Characters of a name beside which a second one has room. */
    private static final int SHORT_NAME = 4;

    private static final String BETWEEN_SHIFTS = "／";
    private static final String BETWEEN_NAMES = "、";

    private final RosterSlots slots;
    private final RosterListPages lists;
    private final Forms forms;
    private final Settings settings;
    private final Offices offices;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    RosterPrintout(
            RosterSlots slots,
            RosterListPages lists,
            Forms forms,
            Settings settings,
            Offices offices,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times) {
        this.slots = slots;
        this.lists = lists;
        this.forms = forms;
        this.settings = settings;
        this.offices = offices;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    /** What the paper would show a mark for, of the names that a page shows; empty if nothing. */
    String unprintable(RosterPage shown) {
        return forms.unprintable(new NameTexts(
                shown.grid().people().stream().map(RosterPage.Person::name).toList()));
    }

    FormDocument of(YearMonth month) {
        return paper(
                MONTH.format(month), slots.of(month).stream().map(this::row).toList(), month.toString());
    }

    /** The month with a row for each day, on one sheet. */
    FormDocument ofMonthOnOneSheet(YearMonth month) {
        var all = slots.of(month);
        var kinds = List.copyOf(all.stream()
                .map(RosterSlot::kind)
                .collect(Collectors.toMap(ShiftKind::id, kind -> kind, (first, same) -> first, LinkedHashMap::new))
                .values());
        var days = all.stream()
                .collect(Collectors.groupingBy(slot -> slot.day().date(), TreeMap::new, Collectors.toList()));
        var heads = inColumns(kinds, ShiftKind::name);
        var table = new DutyMonthFormData(
                offices.current().name(),
                MONTH.format(month),
                new DutyMonthFormData.Kinds(heads.get(0), heads.get(1), heads.get(2), heads.get(3)),
                days.values().stream().map(day -> day(day, kinds)).toList(),
                settings.text(DutySettings.PHONE, ""),
                settings.text(DutySettings.FAX, ""),
                settings.text(DutySettings.NOTES, texts.in(ZH, "duty.paper.notes")),
                permissions.name(),
                "",
                FULL.format(times.today()));
        return forms.paper("duty-month", table, texts.in(ZH, "duty.paper.table") + "-" + month);
    }

    private DutyMonthFormData.Day day(List<RosterSlot> slots, List<ShiftKind> kinds) {
        var day = slots.getFirst().day();
        var pairs = inColumns(kinds, kind -> pair(slots, kind));
        return new DutyMonthFormData.Day(
                DATE.format(day.date()),
                WEEKDAY.format(day.date()),
                lists.mark(day),
                pairs.get(0),
                pairs.get(1),
                pairs.get(2),
                pairs.get(3),
                names(slots, DutyPost.LEADER),
                names(slots, DutyPost.DRIVER));
    }

    /** As many texts as the form has columns: empty where there are fewer kinds, the last one holds all that are left. */
    private static List<String> inColumns(List<ShiftKind> kinds, Function<ShiftKind, String> text) {
        var last = DutyMonthFormData.COLUMNS - 1;
        return IntStream.range(0, DutyMonthFormData.COLUMNS)
                .mapToObj(column -> kinds.stream().skip(column).limit(column == last ? kinds.size() : 1))
                .map(of -> of.map(text).collect(Collectors.joining(BETWEEN_SHIFTS)))
                .toList();
    }

    /** Long names stand one under the other, none is broken; a shift that the day has not keeps its place. */
    private static String pair(List<RosterSlot> slots, ShiftKind kind) {
        var pair = slots.stream()
                .filter(slot -> slot.kind().id().equals(kind.id()))
                .flatMap(slot -> Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY).map(post -> slot.name(post)))
                .filter(name -> !name.isEmpty())
                .toList();
        if (pair.isEmpty()) return "—";
        return String.join(pair.stream().allMatch(name -> name.length() <= SHORT_NAME) ? BETWEEN_NAMES : "\n", pair);
    }

    private static String names(List<RosterSlot> slots, DutyPost post) {
        return slots.stream()
                .map(slot -> slot.name(post))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(BETWEEN_NAMES));
    }

    /** What is handed to the upper office before a holiday: the leader of each day with their number. */
    FormDocument ofHoliday(List<CalendarDay> days) {
        var first = days.getFirst().date();
        var name = days.stream()
                .filter(day -> day.kind() == CalendarDay.Kind.HOLIDAY && day.name() != null)
                .map(CalendarDay::name)
                .findFirst()
                .orElse("");
        var span = DATE.format(first) + "–" + DATE.format(days.getLast().date());
        return paper(
                first.getYear() + "年" + name + "（" + span + "）",
                slots.of(days).stream()
                        .map(slot -> row(slot).withLeader(leader(slot)))
                        .toList(),
                first + "-" + name);
    }

    private static String leader(RosterSlot slot) {
        return slot.in(DutyPost.LEADER)
                .map(leader -> (leader.name() + "\n" + leader.phone()).strip())
                .orElse("");
    }

    private FormDocument paper(String title, List<DutyTableFormData.Row> rows, String name) {
        var table = new DutyTableFormData(
                offices.current().name(),
                title,
                rows,
                settings.text(DutySettings.PHONE, ""),
                settings.text(DutySettings.FAX, ""),
                settings.text(DutySettings.NOTES, texts.in(ZH, "duty.paper.notes")),
                permissions.name(),
                "",
                FULL.format(times.today()));
        return forms.paper("duty-table", table, texts.in(ZH, "duty.paper.table") + "-" + name);
    }

    private DutyTableFormData.Row row(RosterSlot slot) {
        return new DutyTableFormData.Row(
                DATE.format(slot.day().date()),
                WEEKDAY.format(slot.day().date()),
                lists.mark(slot.day()),
                slot.kind().name() + " " + slot.kind().hours(),
                slot.name(DutyPost.PRIMARY),
                slot.name(DutyPost.SECONDARY),
                slot.name(DutyPost.LEADER),
                slot.name(DutyPost.DRIVER),
                slot.in(DutyPost.PRIMARY).map(Crew.Member::phone).orElse(""));
    }
}
