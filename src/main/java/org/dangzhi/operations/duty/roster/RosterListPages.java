package org.dangzhi.operations.duty.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.page.RosterRow;
import org.springframework.stereotype.Component;

/** Presenter of the roster as a list of shifts: who stands in each, and who is missing. */
@Component
class RosterListPages {

    private final Texts texts;
    private final TimeWords times;

    RosterListPages(Texts texts, TimeWords times) {
        this.texts = texts;
        this.times = times;
    }

    List<RosterRow> rows(List<RosterSlot> slots, boolean mayWrite) {
        var rows = new ArrayList<RosterRow>();
        var last = LocalDate.MIN;
        for (var slot : slots) {
            boolean again = slot.day().date().equals(last);
            last = slot.day().date();
            rows.add(row(slot, again ? "again" : "", mayWrite));
        }
        return rows;
    }

    RosterRow row(RosterSlot slot, String again, boolean mayWrite) {
        var crew = slot.crew();
        boolean closed = crew != null && crew.closedAt() != null;
        return new RosterRow(
                "s-" + slot.key(),
                new RosterRow.Day(
                        again.isEmpty() ? times.day(slot.day().date()) : "",
                        again.isEmpty() ? mark(slot.day()) : "",
                        RosterDay.kindOf(slot.day())),
                slot.kind().name(),
                slot.kind().hours(),
                new RosterRow.Staff(
                        slot.name(DutyPost.PRIMARY),
                        slot.name(DutyPost.SECONDARY),
                        slot.name(DutyPost.LEADER),
                        slot.name(DutyPost.DRIVER)),
                missing(slot),
                crew == null || crew.takenAt() == null ? "" : texts.t("duty.signedIn", times.clock(crew.takenAt())),
                mayWrite && !closed
                        ? "/duty/roster?month=" + YearMonth.from(slot.day().date()) + "&view=list&edit=" + slot.key()
                        : "");
    }

    private String missing(RosterSlot slot) {
        var vacant = slot.vacant().filter(post -> post != DutyPost.DRIVER).toList();
        if (vacant.isEmpty() || slot.crew() != null && slot.crew().closedAt() != null) return "";
        if (slot.empty()) return texts.t("duty.roster.unplanned");
        return texts.t(
                "duty.roster.missing",
                String.join(
                        texts.t("duty.and"),
                        vacant.stream().map(post -> texts.t(post.word())).toList()));
    }

    String gaps(List<RosterSlot> slots) {
        long open = slots.stream().filter(slot -> !missing(slot).isEmpty()).count();
        return open == 0 ? "" : texts.t("duty.roster.gaps", open);
    }

    /** {@code 国庆节}, {@code 休} or {@code 班}; empty on an ordinary day. */
    String mark(CalendarDay day) {
        return switch (day.kind()) {
            case HOLIDAY -> day.statutory() && day.name() != null ? day.name() : texts.t("duty.day.off");
            case ADJUSTED_WORKDAY -> texts.t("duty.day.work");
            case WEEKEND, WORKDAY -> "";
        };
    }
}
