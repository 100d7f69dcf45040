package org.dangzhi.operations.duty.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.settings.ShiftKindRepository;
import org.dangzhi.operations.duty.shifts.CrewQuery;
import org.springframework.stereotype.Component;

/** The roster's slots of some days, each with the crew of its shift as far as it is planned. */
@Component
class RosterSlots {

    private final ShiftKindRepository kinds;
    private final CrewQuery crews;
    private final WorkingDays calendar;

    RosterSlots(ShiftKindRepository kinds, CrewQuery crews, WorkingDays calendar) {
        this.kinds = kinds;
        this.crews = crews;
        this.calendar = calendar;
    }

    List<CalendarDay> days(LocalDate first, LocalDate last) {
        return calendar.between(first, last);
    }

    /** The shifts of a month: planned ones, and those that the kinds in use want and nobody planned. */
    List<RosterSlot> of(YearMonth month) {
        return of(days(month.atDay(1), month.atEndOfMonth()));
    }

    List<RosterSlot> of(List<CalendarDay> days) {
        var planned = new HashMap<String, Crew>();
        crews.onDays(days.getFirst().date(), days.getLast().date())
                .forEach(crew -> planned.put(crew.day() + " " + crew.name(), crew));
        var slots = new ArrayList<RosterSlot>();
        var all = kinds.findAllByOrderByPosition();
        for (var day : days)
            for (var kind : all) {
                var crew = planned.get(day.date() + " " + kind.name());
                if (crew != null || kind.active() && kind.pattern().held().hold(day))
                    slots.add(new RosterSlot(day, kind, crew));
            }
        return slots;
    }
}
