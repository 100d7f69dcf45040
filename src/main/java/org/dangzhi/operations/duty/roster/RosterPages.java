package org.dangzhi.operations.duty.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.page.RosterPage;
import org.dangzhi.operations.duty.page.RosterRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of the roster: a month by person or as a list, or a week. */
@Component
@Transactional(readOnly = true)
class RosterPages {

    private final RosterSlots slots;
    private final RosterGrid grid;
    private final RosterListPages lists;
    private final RosterEditPages edits;
    private final RosterNotes notes;
    private final ShiftKindPages kinds;
    private final CurrentPermissions permissions;
    private final TimeWords times;

    RosterPages(
            RosterSlots slots,
            RosterGrid grid,
            RosterListPages lists,
            RosterEditPages edits,
            RosterNotes notes,
            ShiftKindPages kinds,
            CurrentPermissions permissions,
            TimeWords times) {
        this.slots = slots;
        this.grid = grid;
        this.lists = lists;
        this.edits = edits;
        this.notes = notes;
        this.kinds = kinds;
        this.permissions = permissions;
        this.times = times;
    }

    /** A month by person or as a list, or the week of that day. */
    RosterPage page(String view, LocalDate day, @Nullable String edited) {
        boolean week = view.equals("week");
        var month = YearMonth.from(day);
        var first = week ? day.with(DayOfWeek.MONDAY) : month.atDay(1);
        var last = week ? first.plusDays(6) : month.atEndOfMonth();
        var days = slots.days(first, last);
        var shown = slots.of(days);
        boolean mayWrite = permissions.may(DutyModule.ROSTER_WRITE);
        return new RosterPage(
                span(view, day, first, last),
                notes.of(first, last, shown),
                grid.of(view, days, shown, mayWrite),
                view.equals("list") ? lists.rows(shown, mayWrite) : List.of(),
                edited == null || !mayWrite ? null : edits.edit(shown, edited, month),
                holidays(days),
                kinds.legend(),
                kinds.usual(),
                mayWrite);
    }

    private RosterPage.Span span(String view, LocalDate day, LocalDate first, LocalDate last) {
        boolean week = view.equals("week");
        var month = YearMonth.from(day);
        return new RosterPage.Span(
                month.toString(),
                day.toString(),
                week ? times.days(first, last) : times.month(month),
                address(view, week ? first.minusWeeks(1) : first.minusMonths(1)),
                address(view, week ? first.plusWeeks(1) : first.plusMonths(1)),
                view);
    }

    /** Each holiday of these days by the table that is handed to the upper office. */
    private static List<SelectOption> holidays(List<CalendarDay> days) {
        var tables = new LinkedHashMap<String, SelectOption>();
        for (var day : days)
            if (day.kind() == CalendarDay.Kind.HOLIDAY && day.name() != null)
                tables.putIfAbsent(
                        day.name(), new SelectOption("/duty/roster/holidays/" + day.date() + "/pdf", day.name()));
        return List.copyOf(tables.values());
    }

    Optional<RosterRow> row(LocalDate day, ShiftKindId kind) {
        return slots.of(YearMonth.from(day)).stream()
                .filter(slot ->
                        slot.day().date().equals(day) && slot.kind().id().equals(kind))
                .map(slot -> lists.row(slot, "", true))
                .findFirst();
    }

    /** How many shifts of a month lack somebody, in words; empty for none. */
    String gaps(YearMonth month) {
        return lists.gaps(slots.of(month));
    }

    static String address(String view, LocalDate day) {
        return "/duty/roster?view=" + view + (view.equals("week") ? "&day=" + day : "&month=" + YearMonth.from(day));
    }
}
